# قواعد اللعبة: تُكتب من الحزمة نفسها، وهذه هي النصوص التي تصل بين أجزائها.

rulebook-title = قواعد اللعبة

## الفصول

rulebook-aim = من أجل ماذا نلعب
rulebook-round = الجولة
rulebook-points = كيف يُحسب الفعل
rulebook-law = { word-law-book } عند البداية
rulebook-statuses = ما يجلبه الرقم
rulebook-bills = مشاريع القوانين
rulebook-appeals = حين يخطئ القيد
rulebook-office = { word-office }: ما يمكن فعله
rulebook-city = { word-whole } مكانًا مكانًا
rulebook-companies = { word-companies }
rulebook-roles = من حول الطاولة
rulebook-numbers = ما يُحسب، ومن يراه
rulebook-variants = طرق أخرى للعب

## من أجل ماذا نلعب

rulebook-aim-frame = عدد المقاعد: { $several ->
    [yes] من { $fewest } إلى { $most }
   *[no] { $most }
  }. واللعبة المعتادة { $rounds ->
    [zero] بلا جولات.
    [one] جولة واحدة.
    [two] جولتان.
    [few] { $rounds } جولات.
    [many] { $rounds } جولة.
   *[other] { $rounds } جولة.
  }
rulebook-aim-hope = لكل مقعد أمل لا يعرفه سواه، من الآمال التي تناسب دوره. من أجله يكون اللعب.
rulebook-aim-number = { $goal ->
    [yes] الرقم الذي تراقبه العيون كلها: { $what }.
   *[no] الرقم الذي تراقبه العيون كلها ({ $what }) يقرّر ما هو مسموح. لكنه ليس الغاية، وارتفاعه وحده لا يُكسب أحدًا شيئًا.
  }
rulebook-aim-hand = في يد كل مقعد عند البداية { $dealt ->
    [zero] لا شيء من بطاقات الحجج
    [one] بطاقة حجّة واحدة
    [two] بطاقتا حجج
    [few] { $dealt } بطاقات حجج
    [many] { $dealt } بطاقة حجج
   *[other] { $dealt } بطاقة حجج
  } للنقاش، ولا تزيد اليد على { $held }.
rulebook-aim-end = بعد الجولة الأخيرة تُتلى الآمال، ثم ما آل إليه حال { word-the-whole }، ثم يدور الحديث حول الطاولة: كيف وصل الأمر إلى هنا. أما النهايات الممكنة فلا تُحكى في هذه الصفحات.
rulebook-aim-hopes = الآمال

## الجولة

rulebook-round-order = تمرّ الجولة بهذه المراحل، بهذا الترتيب.{ $turns ->
    [yes] {" "}وينتقل الدور الأول إلى المقعد التالي مع كل جولة.
   *[no] {""}
  }
rulebook-round-bulletins = عدد النشرات: { $count }. تأتي واحدة ممّا يناسب حال { word-the-whole }.
rulebook-round-side = الدور لهؤلاء، واحدًا بعد آخر: { $side }.
rulebook-round-all = تلعب المقاعد كلها، واحدًا بعد آخر.
rulebook-round-die = عدد أوجه النرد: { $sides }. يحدّد النرد أبعد ما يُبلَغ مشيًا: { word-steps } على الأكثر. أما الوجهة فلمن له الدور، والبقاء جائز.
rulebook-round-ways = طرق تحتاج إلى ما قد يُرفض: { $list }.
rulebook-round-place = تُسحب المعضلة في المكان المقصود، من إحدى رزمه.
rulebook-round-deck = تأتي المعضلات من هذه الرزمة: { $deck }.
rulebook-round-barred = الجواب الممنوع يبقى على البطاقة، ومعه سبب منعه.
rulebook-round-actions = إجراء واحد في كل دور، أو لا شيء. أنواع الإجراءات: { $count }.
rulebook-round-draw = في البداية يسحب كل مقعد { $count ->
    [zero] لا شيء.
    [one] بطاقة حجّة واحدة.
    [two] بطاقتي حجج.
    [few] { $count } بطاقات حجج.
    [many] { $count } بطاقة حجج.
   *[other] { $count } بطاقة حجج.
  }
rulebook-round-speeches = لكل مقعد أن يتكلّم { $count ->
    [zero] 0 مرة قبل التصويت.
    [one] مرة واحدة قبل التصويت.
    [two] مرتين قبل التصويت.
    [few] { $count } مرات قبل التصويت.
    [many] { $count } مرة قبل التصويت.
   *[other] { $count } مرة قبل التصويت.
  }
rulebook-round-no-debate = لا نقاش هنا، بل تصويت فقط.
rulebook-round-judged = أولًا يُحكم في كل قيد من هذه الجولة بالقانون القائم الآن.
rulebook-round-appeals = ثم تُسمع الاعتراضات، إن كان في القانون حق اعتراض.
rulebook-round-closes = ثم يأتي ما يقضي به القانون في كل جولة، وما تجلبه العقوبات والمكافآت ما دامت قائمة، وأخيرًا من ينال إحداها ومن تزول عنه.
rulebook-round-pauses = بعد الجولات: { $list }.

## الدائرة

rulebook-office-about = إجراء واحد في كل دور. وما لا يُدفع ثمنه أو لا هدف له ممنوع، ومعه سبب منعه.
rulebook-office-roles = لهؤلاء فقط: { $list }.

## كيف يصير الفعل نقاطًا

rulebook-points-deed = قد يكون في الاختيار فعل، وللفعل أثر: { $list }.
rulebook-points-seen = لا يرى الراصد فعلًا إلا إذا غطّى المكان وقرأ أثرًا من آثاره، وحتى عندئذ لا يراه دائمًا. أول من يراه يقيّده، وما لا يراه أحد لا يُحسب.
rulebook-points-judged = يُحكم في كل قيد بما في { word-the-law-book } لحظة الحكم، لا بما كان وقت الفعل. والفعل الذي لا قانون يتناوله لا يحرّك شيئًا، مهما رُصد.
rulebook-points-misread = قد يخلط الراصد بين شخص وآخر. عندئذ يُكتب القيد، بكل ما يُحسب فيه، باسم غير صاحب الفعل، ولا علامة تدلّ على الخطأ.
rulebook-points-sensors = من يرصد
rulebook-points-deeds = الأفعال وآثارها وما تساويه عند البداية
rulebook-points-worth = الفعل الذي لا قانون تحته لا يساوي شيئًا عند البداية. وللتصويت أن يغيّر ذلك.

rulebook-sensor-reads = المقروء هنا: { $list }.
rulebook-sensor-reads-nothing = لا تسجيل هنا.
rulebook-sensor-chances = الرصد: { $sees } من كل 100 فعل في المدى. ومن كل 100 ممّا رُصد يُقيَّد { $misreads } على غير صاحبه.
rulebook-sensor-stands = مكانه عند البداية: { $list }.
rulebook-sensor-nowhere = ليس في أي مكان عند البداية.
rulebook-reach-here = المدى: المكان نفسه.
rulebook-reach-near = المدى: المكان نفسه وما حوله، { word-steps } على الأكثر.
rulebook-reach-city = المدى: كل الأماكن.
rulebook-chapter = الفصل { $n }
rulebook-deed-worth = { $direction ->
    [up] زيادة { $amount } في { $what }
   *[down] نقصان { $amount } في { $what }
  } (القانون: { $law })
rulebook-deed-leaves = الأثر: { $list }.
rulebook-of-law = { $rule } ({ $start ->
    [yes] القانون: { $law }
   *[no] القانون: { $law }، وهو غير قائم عند البداية
  })

## كتاب القوانين

rulebook-law-about = هذا ما في { word-the-law-book } عند بداية اللعبة.{ $later ->
    [zero] {""}
    [one] {" "}وقد يُضاف قانون آخر.
    [two] {" "}وقد يُضاف قانونان آخران.
    [few] {" "}وقد تُضاف { $later } قوانين أخرى.
    [many] {" "}وقد يُضاف { $later } قانونًا آخر.
   *[other] {" "}وقد يُضاف { $later } قانون آخر.
  } ويمكن الاطّلاع على ما هو قائم في أي وقت.
rulebook-law-stands = هو في { word-the-law-book } عند البداية.
rulebook-law-may-come = ليس في { word-the-law-book } عند البداية.

## العقوبات والمكافآت والعلامات

rulebook-statuses-about = قد يربط القانون عقوبة أو مكافأة برقم: تأتي حين يدخل الرقم مدى القانون، وتزول حين يخرج منه، أو بعد عدد الجولات المكتوب هنا. وتحت كل منها ما قد يأتي بها.
rulebook-statuses-sanctions = العقوبات
rulebook-statuses-rewards = المكافآت
rulebook-statuses-marks = العلامات
rulebook-status-company = للشركات لا للناس.
rulebook-status-bars = تمنع: { $list }.
rulebook-status-carries = معها راصد يلازم الخطى أينما كانت: { $sensor }.
rulebook-status-met = تُلحظ عند كل لقاء.
rulebook-status-lasts = تدوم { $lasts ->
    [zero] حتى نهاية هذه الجولة.
    [one] جولة واحدة.
    [two] جولتين.
    [few] { $lasts } جولات.
    [many] { $lasts } جولة.
   *[other] { $lasts } جولة.
  }

## مشاريع القوانين

rulebook-bills-tabled = كيف يُطرح المشروع
rulebook-bills-rotation = عدد المشاريع: { $count }. تأتي كل جولة بالتالي منها، وبعد الأخير يعود الأول.
rulebook-bills-docket = المشاريع المعروضة معًا: { $open }، من أصل { $count } في اللعبة. ويُطرح واحد منها في كل جولة.
rulebook-bills-petition = العريضة: قبل رمي النرد يمكن توقيع عريضة مشروع معروض، والكلفة 1 ({ $what }). ومع { $needed ->
    [zero] لا توقيع
    [one] توقيع واحد
    [two] توقيعين
    [few] { $needed } تواقيع
    [many] { $needed } توقيعًا
   *[other] { $needed } توقيع
  } يصل المشروع إلى التصويت القادم.
rulebook-bills-office = من الإجراءات ما يختار المشروع القادم: { $list }.
rulebook-bills-drawn = وإن لم يحدث هذا ولا ذاك، سُحب أحد المشاريع المعروضة.
rulebook-bills-argued = النقاش
rulebook-bills-speeches = لكل مقعد أن يتكلّم { $count ->
    [zero] 0 مرة، أو أن يكتفي بما قيل.
    [one] مرة واحدة، أو أن يكتفي بما قيل.
    [two] مرتين، أو أن يكتفي بما قيل.
    [few] { $count } مرات، أو أن يكتفي بما قيل.
    [many] { $count } مرة، أو أن يكتفي بما قيل.
   *[other] { $count } مرة، أو أن يكتفي بما قيل.
  }
rulebook-bills-arguments = الكلام هو وضع بطاقة حجّة في الميزان. وزنها من 1 إلى { $most }. ومن البطاقات ما يردّ على غيره فلا يبقى له وزن، ومنها ما يعضد غيره فيزيد وزنه واحدًا.
rulebook-bills-amended = يمكن تعديل المشروع مرة واحدة. الاقتراح من مقعد، ولا بدّ من تأييد مقعد آخر، وكلاهما كلام محسوب.
rulebook-bills-voted = التصويت
rulebook-bills-ballot = الاقتراع سرّي، ولكل مقعد صوت. يُقرّ المشروع إذا زادت الأصوات معه على الأصوات ضدّه، والتعادل لا يكفي.
rulebook-bills-gallery = وللكفّة الراجحة صوت الشرفة أيضًا.
rulebook-bills-weighted = وقد يزن القانون الأصوات:
rulebook-bills-carried = إذا أُقرّ المشروع جرى في الحال تعديل { word-the-law-book } بما ينصّ عليه، وبه يُحكم في هذه الجولة.
rulebook-bills-moves = إذا أُقرّ المشروع حدث في الحال ما ينصّ عليه.

## حين يخطئ القيد

rulebook-appeals-about = قد يعطي القانون حق الاعتراض: على قيد حُكم فيه في هذه الجولة وكلّف شيئًا. القيد الصحيح يبقى. والقيد الخاطئ لا يُكتشف دائمًا، فإن اكتُشف رُدّ ما حرّكه.
rulebook-appeals-corrected = ما يمكن تصحيحه بإجراء
rulebook-appeals-forgotten = قوانين تجعل القيود تُنسى

## المدينة

rulebook-city-about = ما قد يعترض المرء في كل مكان، وما فيه من رصد عند بداية اللعبة.
rulebook-place-decks = الرزم: { $list }.
rulebook-place-sensors = هنا عند البداية: { $list }.
rulebook-place-way = يلزم للطريق إلى { $place }: { $service }.

## الشركات

rulebook-companies-about = قيادة الشركة للمقعد الذي له دور من يملكها. فإن لم يكن الدور لأحد لم يحرّكها إلا القوانين والنشرات والإجراءات.
rulebook-companies-suppliers = تشتري الشركات بعضها من بعض، وقد يجعل القانون ما يصيب المورّد يصل إلى من يشتري منه.
rulebook-company-place = المكان: { $place }.
rulebook-company-sector = القطاع: { $sector }.
rulebook-company-has = عند البداية: { $list }.

## من حول الطاولة

rulebook-role-name = { $role }: { $name }
rulebook-role-start = نقطة البداية: { $place }.
rulebook-role-company = شركة هذا الدور: { $company }.
rulebook-role-has = عند البداية: { $list }.
rulebook-role-hopes = أمل من هذه الآمال: { $list }.

## ما يُحسب

rulebook-numbers-meters = { word-of-the-whole }
rulebook-numbers-seats = لكل مقعد
rulebook-numbers-companies = لكل شركة
rulebook-number-start = عند البداية في العادة: { $start }.
rulebook-number-range = عند البداية في العادة: { $start }. المدى من { $min } إلى { $max }.
rulebook-seen-all = ظاهر للجميع.
rulebook-seen-own = لا يظهر إلا للمقعد نفسه.
rulebook-seen-owner = لا يظهر إلا لمن يملك الشركة.
rulebook-seen-never = لا يظهر لأحد.

## طرق أخرى للعب

rulebook-variants-about = تُختار هذه عند إعداد الطاولة.
rulebook-variant-hides = خفيّ حتى النهاية: { $list }.
rulebook-variant-meters = مؤشّرات { word-the-whole } خفيّة حتى النهاية.
rulebook-variant-veil = قبل توزيع الأدوار { $count ->
    [zero] لا تصويت.
    [one] يُصوَّت على مشروع واحد.
    [two] يُصوَّت على مشروعين.
    [few] يُصوَّت على { $count } مشاريع.
    [many] يُصوَّت على { $count } مشروعًا.
   *[other] يُصوَّت على { $count } مشروع.
  }
rulebook-variant-enacts = في { word-the-law-book } منذ البداية: { $list }.
rulebook-variant-repeals = ليس في { word-the-law-book } عند البداية: { $list }.
rulebook-variant-rounds = { $rounds ->
    [zero] بلا جولات.
    [one] جولة واحدة.
    [two] جولتان.
    [few] { $rounds } جولات.
    [many] { $rounds } جولة.
   *[other] { $rounds } جولة.
  }
