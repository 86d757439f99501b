# صفحة المحاكاة.

report-title = ما لعبه اللاعبون الآليون
report-contents = في هذه الصفحة

report-fact-games = الألعاب
report-fact-decisions = القرارات
report-fact-events = الأحداث
report-fact-seats = المقاعد
report-fact-rounds = الجولات
report-fact-bots = اللاعبون الآليون
report-fact-seed = البذرة الأولى
report-fact-version = إصدار الحزمة
report-fact-variants = طرق اللعب

## ما يأتي أولًا

report-outside = خارج أرقام التصميم
report-meant-hopes = المقصود أن يتحقق كل أمل من { $least } إلى { $most } مرة في المئة.
report-meant-bills = المقصود أن يُقرّ كل مشروع قانون من { $least } إلى { $most } مرة في كل مئة تصويت.
report-meant-endings = المقصود أن تأتي كل نهاية.
report-meant-options = المقصود أن يجد كل خيار متاح من يأخذ به.
report-outside-none = لا شيء خارجها.
report-outside-hope = يتحقق { $percent } مرة في المئة (من { $of }).
report-outside-bill = يُقرّ { $percent } مرة في المئة (عدد مرات التصويت: { $of }).
report-outside-ending = لا تأتي أبدًا.
report-outside-option = لم يأخذ به أحد، وعدد المرات التي كان فيها متاحًا: { $open }
report-chance = العدد قليل، وقد تكون مصادفة.
report-never = ما لم يحدث قط
report-never-about = المقصود أن يحدث كل ما في الحزمة. وقد يأتي بعضه مع ألعاب أكثر أو لاعبين آليين آخرين أو مقاعد أكثر.
report-never-none = حدث كل شيء.

report-list-hopes = الآمال التي تحققت
report-list-bills = مشاريع القوانين التي أُقرّت
report-list-amendments = التعديلات المقترحة
report-list-adoptions = التعديلات المعتمدة
report-list-options = الخيارات
report-list-cards = البطاقات
report-list-endings = النهايات
report-list-statuses = العقوبات والمكافآت
report-list-bulletins = النشرات
report-list-arguments = الحجج التي قيلت
report-list-actions = إجراءات الدائرة
report-list-clauses = القوانين التي سُنّت
report-list-deeds = الأفعال
report-list-reflections = التأملات

## المنحنيات

report-meters = المقاييس من جولة إلى جولة
report-curves-about = الخط هو الوسيط بين كل الألعاب، ونصف الألعاب في الشريط الغامق، وتسعة أعشارها في الشريط الفاتح. الصفر هو البداية، ثم نهاية كل جولة.
report-scores-about = مقياس الرسم واحد في هذه الصور كلها.
report-over-all = الكل، ثم كل جانب
report-by-seat = بحسب المقعد
report-by-role = بحسب الدور
report-all-seats = كل المقاعد
report-axis-round = الجولة
report-mean = المتوسط في النهاية: { $mean }
report-numbers = الأرقام
report-median = الوسيط
report-start = البداية
report-curve-in-words = الوسيط من { $start } في البداية إلى { $end } في النهاية، وعدد الجولات: { $rounds }. وعندها يقع نصف الألعاب بين { $lower } و{ $upper }، وتسعة أعشارها بين { $low } و{ $high }.

## الجداول

report-hopes-about = كل أمل، وتحته الأدوار التي نالته.
report-bills-about = كم مرة أُقرّ كل مشروع قانون من مرات التصويت عليه.
report-amendments-about = وتحته تعديلاته: كم مرة اقتُرح كل منها وكم مرة اعتُمد.
report-options = البطاقات وخياراتها
report-options-about = كم مرة كان الخيار متاحًا لمن سُئل، وكم مرة أخذ به عندئذ.
report-bars = الخط الرفيع فوق الشريط هو المدى الذي تقع فيه النسبة الحقيقية على الأرجح. وحيث يُقصد مدى معيّن فهو مرسوم خلف الشريط.
report-drawn = { $count ->
    [0] لم تُسحب قط
    [one] سُحبت مرة واحدة
    [two] سُحبت مرتين
    [few] سُحبت { $count } مرات
    [many] سُحبت { $count } مرة
   *[other] سُحبت { $count } مرة
  }
report-statuses-about = كم مرة جاءت كل منها في اللعبة، وفي أي جولة.
report-sanctions = العقوبات
report-rewards = المكافآت
report-marks = العلامات
report-seats = المقاعد
report-companies = الشركات
report-no-ending = { $count ->
    [zero] لم تنتهِ لعبة بلا نهاية.
    [one] لعبة واحدة انتهت بلا أي من هذه النهايات.
    [two] لعبتان انتهتا بلا أي من هذه النهايات.
    [few] { $count } ألعاب انتهت بلا أي من هذه النهايات.
    [many] { $count } لعبة انتهت بلا أي من هذه النهايات.
   *[other] { $count } لعبة انتهت بلا أي من هذه النهايات.
  }
report-reflections-about = متوسط التأملات المختلفة في اللعبة: { $mean }. وظهر منها مرة على الأقل { $ever } من { $known }.
report-reflections-same = ومن كل مئة زوج من الألعاب تتطابق التأملات في { $same }.
report-records = من { $recorded } قيد، عدد القيود المسجّلة باسم غير صاحبها: { $misread } ({ $percent } %).

report-column-hope = الأمل
report-column-role = الدور
report-column-bill = مشروع القانون
report-column-option = الخيار
report-column-what = ماذا
report-column-dealt = وُزّع
report-column-met = تحقق
report-column-votes = التصويت
report-column-carried = أُقرّ
report-column-open = متاح
report-column-chosen = أُخذ به
report-column-share = النسبة
report-column-games = الألعاب
report-column-in-games = نسبة الألعاب (%)
report-column-times = المرات
report-column-a-game = في اللعبة
report-column-most = قياسًا إلى الأكثر
report-column-holder = عند
report-column-round = الجولة
