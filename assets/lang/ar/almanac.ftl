# دليل الحقائق.

almanac-title = دليل الحقائق
almanac-line = ماذا يقول النصّ، وما الموثّق منه، وماذا يجري في أماكن أخرى
almanac-claim = { $id } · { $standing }
almanac-met = { $claim } · في لعبتك الأخيرة
almanac-from-text = من النصّ: { $claims }
almanac-elsewhere = في أماكن أخرى
almanac-sources = للاستزادة

almanac-how = كيف تُقرأ هذه الصفحات
almanac-how-intro = اللعبة خيال. أصلها مقال واحد فيه 46 ادّعاءً، ولكل ادّعاء صفحة هنا تقول ما وُجد عنه وما لم يوجد. كُتبت الصفحات من مقتطفات المصادر المذكورة أسفل كل صفحة. وإلى جانب كل ادّعاء شيء ممّا تفعله دول أخرى، كي لا يكون النقاش عن بلد واحد.
almanac-how-count = { $standing }: { $count }
almanac-how-documented = تقول مصادر جيّدة إنه حدث أو إنه قائم، وقد يتبع ذلك تحفّظ.
almanac-how-local-pilot = حقيقي، ولكن في مدن أو مقاطعات مسمّاة، لا في بلد كامل.
almanac-how-oversimplified = فيه شيء من الصحّة، لكن الجملة كما هي مضلِّلة: السبب أو المكان أو الحجم غير ذلك.
almanac-how-disputed = يختلف فيه العارفون، أو هو توقّع أو حكم قيمة.
almanac-how-unverified = لم يوجد له مصدر جيّد بصيغته هذه. وهذا لا يثبت أنه باطل.
