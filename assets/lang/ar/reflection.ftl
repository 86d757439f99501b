# وقفة التأمل.

reflection-page-1 = لحظة هدوء
reflection-page-2 = ماذا حدث
reflection-page-3 = ولماذا
reflection-page-4 = النصّ، وما هو موثَّق
reflection-page-5 = أسئلة نأخذها معنا
reflection-count = الصفحة { $page } من { $pages }
reflection-back = رجوع
reflection-next = متابعة
reflection-title = إلى شاشة البداية
reflection-feel = { $who }: بكلمة واحدة، كيف كان ذلك؟
reflection-city = المدينة من الجولة الأولى إلى الأخيرة
reflection-meter = { $what }: من { $from } إلى { $to }
reflection-hope-met = أمل تحقّق: { $hope }
reflection-hope-missed = أمل لم يتحقّق: { $hope }
reflection-score = النقاط في النهاية: { $score }
reflection-round = الجولة { $round }
