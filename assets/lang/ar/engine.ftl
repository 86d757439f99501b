# ما يحدث على الطاولة في جُمل. تستعملها النافذة واللعبة في الطرفية معًا.
# الاسم لرجل أو امرأة: لا فعل ولا صفة في هذه الجُمل تتبع الاسم في التذكير والتأنيث.
# $who هو دائمًا اسم شخص على الطاولة أو اسم شركة.

## الأحداث

event-role-dealt = { $who }: { $role }.
event-hope-dealt = أمل { $who }: { $hope }.
event-argument-drawn = حجّة جديدة في يد { $who }: { $argument }.
event-arguments-renewed = خُلطت بطاقات الحجج من جديد.
event-bill-opened = مشروع قانون معروض: { $bill }.
event-bill-withdrawn = سُحب مشروع لم يعد له معنى: { $bill }.
event-records-settled = ثبتت قيود الجولة كما هي.
event-round-began = الجولة { $round }
event-phase-began = { $phase }
event-turn-began = الدور الآن عند { $who }.
event-bulletin-drawn = { $bulletin }
event-heralded = لهذا بقية في الجولة { $round }: { $bulletin }.
event-bulletins-renewed = خُلطت النشرات من جديد.
event-signed = توقيع { $who } على عريضة «{ $bill }».
event-rolled = رمية { $who }: { $number }.
event-went = وجهة { $who }: { $place }.
event-card-drawn = معضلة أمام { $who }: { $card }.
event-deck-renewed = خُلطت البطاقات من جديد: { $deck }.
event-no-card = لا شيء هنا ينتظر قرار { $who }.
event-refused = { $who }: { $refused }: { $reason }
event-chose = قرار { $who }: { $option }.
event-chanced = { $well ->
    [yes] انتهى الأمر على خير.
   *[no] انتهى الأمر على غير خير.
  }
card-sent = مُرسَلة من { $who } في الجولة { $round }
card-own = من اختيارك في الجولة { $round }
event-card-kept = لهذا الأمر بقية عند { $who } في الجولة { $round }.
event-meter-moved = { word-whole }، { $what }: { $direction ->
    [up] زيادة { $amount }
   *[down] نقصان { $amount }
  }
event-attribute-moved = { $who }، { $what }: { $direction ->
    [up] زيادة { $amount }
   *[down] نقصان { $amount }
  }
event-did = { $who }: { $deed }.
event-did-at = { $who }: { $deed } ({ $place }).
event-unseen = لم يرصد ذلك أحد. { $who }: { $deed }.
event-recorded = قيد باسم { $who }: { $deed } (الراصد: { $sensor }).
event-judged = حُكم على { $who } بسبب: { $deed } (القانون: { $clause }).
event-unjudged = لا قانون يتناول هذا. { $who }: { $deed }.
event-appealed = { $well ->
    [yes] قُبل اعتراض { $who }: { $deed }.
   *[no] رُفض اعتراض { $who }: { $deed }.
  }
event-corrected = صُحّح قيد باسم { $who }: { $deed }.
event-forgotten = حُذفت القيود حتى الجولة { $round }.
event-gained = { $nature ->
    [reward] مكافأة لصالح { $who }: { $status }
    [sanction] عقوبة وقعت على { $who }: { $status }
   *[mark] { $who }: { $status }
  }{ $law ->
    [none] .
   *[other] {" "}(القانون: { $law }).
  }
event-met = التقاء { $by } و{ $who }. { $what }
event-wiped = حُذف كل ما سجّله هذا: { $sensor } ({ $count ->
    [zero] لا قيد
    [one] قيد واحد
    [two] قيدان
    [few] { $count } قيود
    [many] { $count } قيدًا
   *[other] { $count } قيد
  }).
event-parted = { $who }: انتهى الشراء من { $supplier } (القانون: { $clause }).
event-veiled = { $left ->
    [0] تم التصويت على قوانين البداية. والآن تُوزَّع الأدوار.
    [zero] تم التصويت على قوانين البداية. والآن تُوزَّع الأدوار.
    [one] يُصوَّت على مشروع واحد قبل أن يعرف أحد دوره.
    [two] يُصوَّت على مشروعين قبل أن يعرف أحد دوره.
    [few] يُصوَّت على { $left } مشاريع قبل أن يعرف أحد دوره.
    [many] يُصوَّت على { $left } مشروعًا قبل أن يعرف أحد دوره.
   *[other] يُصوَّت على { $left } مشروع قبل أن يعرف أحد دوره.
  }
event-lost = انتهى هذا لدى { $who }: { $status }.
event-waned = { $who }، { $status }: { $left ->
    [zero] انتهى.
    [one] بقيت جولة واحدة.
    [two] بقيت جولتان.
    [few] بقيت { $left } جولات.
    [many] بقيت { $left } جولة.
   *[other] بقيت { $left } جولة.
  }
event-clause-waned = القانون «{ $clause }»: { $left ->
    [zero] انتهى.
    [one] بقيت له جولة واحدة.
    [two] بقيت له جولتان.
    [few] بقيت له { $left } جولات.
    [many] بقيت له { $left } جولة.
   *[other] بقيت له { $left } جولة.
  }
event-enacted = جديد في { word-the-law-book }: { $clause }.
event-repealed = شُطب من { word-the-law-book }: { $clause }.
event-installed = تركيب: { $sensor } ({ $place }).
event-uninstalled = إزالة: { $sensor } ({ $place }).
event-acted = إجراء من { $who }: { $action }.
event-acted-on = إجراء من { $who }: { $action } ({ $target }).
event-rested = لا إجراء من { $who }.
event-tabled = أُدرج للتصويت القادم: { $bill }.
event-floored = مطروح للنقاش: { $bill }.
event-floor-empty = لا مشروع مطروح للنقاش.
event-argued = حجّة من { $who }: { $argument }.
event-amendment-moved = تعديل من { $who }: { $amendment }.
event-amendment-adopted = جاء التأييد من { $who }، فاعتُمد التعديل.
event-passed = لا كلام بعد هذا من { $who }.
event-voting-began = انتهى النقاش وبدأ التصويت.
event-voted = { $yes ->
    [yes] صوت { $who }: مع المشروع.
   *[no] صوت { $who }: ضدّ المشروع.
  }
event-gallery-voted = { $yes ->
    [yes] الشرفة مع المشروع.
   *[no] الشرفة ضدّ المشروع.
  }
event-counted = نتيجة الفرز: مع { $for }، ضدّ { $against }.
event-carried = أُقرّ: { $bill }.
event-fell = سقط: { $bill }.
event-accepted = قبول من { $who }: تبقى القيود كما هي.
event-bet-asked = { $bet }
event-betted = رهان { $who }: { $answer }.
event-bet-revealed = تقول اليوميات: { $answer }.
event-infected = ضرر على { $who } بسبب المورّد: { $supplier } (القانون: { $clause }).
event-rounds-ended = انتهت الجولات.
event-felt = شعور { $who }: { $feeling }.
event-hope-judged = { $well ->
    [yes] تحقّق أمل { $who }: { $hope }.
   *[no] لم يتحقّق أمل { $who }: { $hope }.
  }
event-ended = { $ending }
event-ended-open = انتهت اللعبة.
event-hidden = صدر قرار { $who }.

## ما لا يعرفه أحد بعد

seat-unnamed = المقعد { $n }
hidden-meters = مؤشّرات { word-the-whole }
hidden-until-end = خفيّ حتى النهاية: { $what }.
hidden-question = هذا سؤال عمّا هو خفيّ. ما تقوله اليوميات فيه يُعلن في النهاية.
before-rounds = قبل الجولة الأولى
under-veil = لا أحد يعرف بعد من سيكون: يُصوَّت على القوانين الأولى قبل توزيع الأدوار. { $more ->
    [zero] هذا آخر تصويت منها.
    [one] ويبقى بعد هذا تصويت واحد.
    [two] ويبقى بعد هذا تصويتان.
    [few] ويبقى بعد هذا { $more } تصويتات.
    [many] ويبقى بعد هذا { $more } تصويتًا.
   *[other] ويبقى بعد هذا { $more } تصويت.
  }

## حركة في السجل: مَن، ماذا، بأي رصد، بأي قانون، كم نقطة

ledger-seen = { $who }: { $deed }. الراصد: { $sensor }. القانون: { $clause }. { $what }: { $direction ->
    [up] زيادة { $amount }
   *[down] نقصان { $amount }
  }
posting-judged = الراصد: { $sensor }. القانون: { $clause }.
posting-unjudged = الراصد: { $sensor }. لا قانون يتناوله.
posting-corrected = القيد خاطئ، وقد صُحّح.
posting-given-back = أُعيد ما حرّكه: القيد كان خاطئًا.
posting-appeal = كلفة الاعتراض.
posting-standing = هكذا يقضي القانون في كل جولة.
posting-held = ما يترتّب على ذلك.
posting-gained = القانون: { $clause }.
posting-lost = انتهى هنا.
posting-supplier = المورّد: { $supplier }
ledger-misread = الفعل لشخص آخر.
ledger-cause = { $effect } السبب: { $cause }

## ما يمكن فعله

offer-sign = توقيع عريضة «{ $bill }»
offer-roll = رمي النرد
offer-go = الذهاب: { $place }
offer-stay = البقاء: { $place }
offer-act = { $action }
offer-act-on = { $action }: { $target }
offer-rest = ترك الأمور على حالها
offer-argue = { $stance ->
    [for] مع المشروع: { $argument }
    [against] ضدّ المشروع: { $argument }
   *[middle] حلّ وسط: { $argument }
  }
offer-amend = اقتراح التعديل: { $amendment }
offer-second = تأييد التعديل: { $amendment }
offer-pass = الاكتفاء بما قيل
offer-vote-yes = التصويت مع المشروع
offer-vote-no = التصويت ضدّ المشروع
offer-appeal = الاعتراض على: { $deed } (الجولة { $round }، الراصد: { $sensor })
offer-accept = ترك القيود كما هي
offer-bet = { $answer }
offer-feel = { $feeling }
target-record = { $who }، { $deed }، الجولة { $round }

## أسباب الرفض

refusal-turn = الدور الآن عند { $who }.
refusal-over = انتهت اللعبة.
refusal-not-now = لا يمكن هذا الآن.
refusal-service = { $refused }: { $reason }
reason-law = { $reason } (القانون: { $clause })
reason-status = { $status }
reason-status-law = { $status }، { $reason } (القانون: { $clause })
refusal-attribute = المطلوب من { $what }: { $range }. والمتاح { $has }.
refusal-condition = المطلوب: { $condition }.
refusal-too-far = أبعد من أن يُبلَغ مشيًا: { $place }.
refusal-no-option = لا يوجد خيار كهذا.
refusal-signed = سبق توقيع عريضة في هذا الدور.
refusal-not-open = هذا المشروع غير معروض: { $bill }.
refusal-tabled = أُدرج مشروع للتصويت القادم: { $bill }.
refusal-office = ليس هذا من صلاحياتك.
refusal-target = لا يمكن توجيه الإجراء إلى هذا.
refusal-hand = ليست في اليد: { $argument }.
refusal-amendment = ليس للمشروع تعديل كهذا.
refusal-amended = سبق اقتراح تعديل.
refusal-second = لا تعديل من مقعد آخر لتأييده.
refusal-record = لا يمكن الاعتراض على هذا القيد الآن.
refusal-answer = ليس هذا جوابًا عن السؤال.
refusal-feeling = لا توجد كلمة كهذه.

## الشروط

range-at-least = { $n } أو أكثر
range-below = أقل من { $n }
range-is = { $n } بالضبط
needs-always = دائمًا
needs-and = { $a } و{ $b }
needs-or = { $a } أو { $b }
needs-not = ألّا يكون: { $a }
needs-number = { $what } { $range }
needs-company = في الشركة، { $what } { $range }
needs-has = { $status }
needs-company-has = الشركة: { $status }
needs-holders = عدد من يحملون «{ $status }»: { $range }
needs-law = القانون «{ $clause }»
needs-role = دور { $role }
needs-side = مقعد من هؤلاء: { $side }
needs-at = الوجود في: { $place }
needs-sensors = { $sensor } على اللوحة: { $range }
needs-watched = رصد يغطّي المكان
needs-stands = { $sensor } في مكانك
needs-chose = سبق اختيار «{ $option }» ({ $card })
needs-on-file = في القيود، { $deed }: { $range }
needs-sector = قطاع { $sector }
needs-supplier = مورّد «{ $status }»
needs-round = الجولة { $range }
needs-hopes = الآمال المتحقّقة: { $range }

## ما يفعله القانون

rule-worth = { $deed }: { $direction ->
    [up] زيادة { $amount } في { $what }
   *[down] نقصان { $amount } في { $what }
  }
rule-threshold = { $what } { $range }: { $status }
rule-bars = { $service }: تُرفض الخدمة حيث يصحّ هذا: { $condition }
rule-appeal = يجوز الاعتراض على القيود. الثمن: { $amount } ({ $what }). يُكتشف القيد الخاطئ في { $percent } من كل 100 حالة
rule-weighted = لكل مقعد صوت عن كل { $amount } من { $what }، وصوت واحد على الأقل
rule-blinds = ممنوع من التسجيل: { $sensor }
rule-each-round = في كل جولة، لكل مقعد يصحّ فيه هذا ({ $condition }): { $effects }
rule-each-round-all = في كل جولة، لكل مقعد: { $effects }
rule-each-side = في كل جولة، لكل من هؤلاء ({ $side }): { $effects }
rule-contagion = شركة مورّدها «{ $status }»: { $direction ->
    [up] زيادة { $amount } في { $what }
   *[down] نقصان { $amount } في { $what }
  }
rule-each-company = في كل جولة، لكل شركة يصحّ فيها هذا ({ $condition }): { $effects }
rule-each-company-all = في كل جولة، لكل شركة: { $effects }
rule-brings = { $deed }: إذا قُيِّد الفعل جلب «{ $status }»
rule-parts = شركة مورّدها «{ $status }» تكفّ عن الشراء منه في { $percent } من كل 100 حالة، في كل جولة
rule-where = { $text } (حيث يصحّ هذا: { $condition })
rule-forget = تُحذف القيود بعد { $rounds ->
    [zero] الجولة نفسها
    [one] جولة واحدة
    [two] جولتين
    [few] { $rounds } جولات
    [many] { $rounds } جولة
   *[other] { $rounds } جولة
  }
rule-sunset = { $text } (ينتهي وحده بعد { $left ->
    [zero] هذه الجولة
    [one] جولة واحدة
    [two] جولتين
    [few] { $left } جولات
    [many] { $left } جولة
   *[other] { $left } جولة
  })

## ما تفعله الآثار، للقوانين التي تعمل في كل جولة

does-nothing = لا شيء
does-and = { $a }، و{ $b }
does-own = { $direction ->
    [up] زيادة { $amount } في { $what }
   *[down] نقصان { $amount } في { $what }
  }
does-city = { word-of-the-whole } { $direction ->
    [up] زيادة { $amount } في { $what }
   *[down] نقصان { $amount } في { $what }
  }
does-firm = للشركة { $direction ->
    [up] زيادة { $amount } في { $what }
   *[down] نقصان { $amount } في { $what }
  }
does-firms = لكل شركة { $direction ->
    [up] زيادة { $amount } في { $what }
   *[down] نقصان { $amount } في { $what }
  }
does-target = للشركة المقصودة { $direction ->
    [up] زيادة { $amount } في { $what }
   *[down] نقصان { $amount } في { $what }
  }
does-deed = فعل «{ $deed }»
does-gain = { $nature ->
    [reward] مكافأة «{ $status }»
    [sanction] عقوبة «{ $status }»
   *[mark] علامة «{ $status }»
  }
does-lose = زوال «{ $status }»
does-for-firm = للشركة { $what }
does-for-target = للشركة المقصودة { $what }
does-arguments = { $count ->
    [zero] لا بطاقة حجّة
    [one] بطاقة حجّة واحدة
    [two] بطاقتا حجج
    [few] { $count } بطاقات حجج
    [many] { $count } بطاقة حجج
   *[other] { $count } بطاقة حجج
  }
does-card = بطاقة «{ $card }» { $rounds ->
    [zero] في الجولة نفسها
    [one] بعد جولة واحدة
    [two] بعد جولتين
    [few] بعد { $rounds } جولات
    [many] بعد { $rounds } جولة
   *[other] بعد { $rounds } جولة
  }
does-card-next = للمقعد التالي من الجانب نفسه بطاقة «{ $card }» { $rounds ->
    [zero] في الجولة نفسها
    [one] بعد جولة واحدة
    [two] بعد جولتين
    [few] بعد { $rounds } جولات
    [many] بعد { $rounds } جولة
   *[other] بعد { $rounds } جولة
  }
does-card-other = لمقعد آخر من الجانب نفسه بطاقة «{ $card }» { $rounds ->
    [zero] في الجولة نفسها
    [one] بعد جولة واحدة
    [two] بعد جولتين
    [few] بعد { $rounds } جولات
    [many] بعد { $rounds } جولة
   *[other] بعد { $rounds } جولة
  }
does-herald = نشرة «{ $bulletin }» { $rounds ->
    [zero] في الجولة نفسها
    [one] بعد جولة واحدة
    [two] بعد جولتين
    [few] بعد { $rounds } جولات
    [many] بعد { $rounds } جولة
   *[other] بعد { $rounds } جولة
  }
does-enact = دخول «{ $clause }» إلى { word-the-law-book }
does-repeal = خروج «{ $clause }» من { word-the-law-book }
does-install = تركيب { $sensor } ({ $place })
does-uninstall = إزالة { $sensor } ({ $place })
does-dismantle = إزالة { $sensor } من كل مكان
does-wipe = حذف كل ما سجّله هذا: { $sensor }
does-here = هنا
does-move = انتقال إلى: { $place }
does-correct = تصحيح قيد
does-table = طرح مشروع قانون
does-chance = في { $percent } من كل 100 حالة: { $then }
does-if = إن صحّ هذا ({ $condition }): { $then }
does-otherwise = { $case }؛ وإلا: { $otherwise }
does-each = لكل من هؤلاء ({ $who }): { $effects }
who-everyone = كل المقاعد
who-others = كل المقاعد الأخرى
who-with = من يحملون «{ $status }»
who-here = الآخرون في المكان
who-highest = الأول بين هؤلاء في { $what }: { $side }
who-lowest = الأخير بين هؤلاء في { $what }: { $side }
who-target = المقعد المقصود

## لماذا قرّر اللاعب الآلي هكذا

why-only = لم يكن أمام { $who } خيار آخر.
why-drawn = قرار { $who } كان بالقرعة.
why-one = اختيار { $who }: «{ $offer }». السبب: { $a }.
why-two = اختيار { $who }: «{ $offer }». السبب: { $a }، ثم { $b }.
because-drawn = السبب: القرعة.
because-one = السبب: { $a }.
because-two = السبب: { $a }، ثم { $b }.
reason-own = { $direction ->
    [up] زيادة { $amount } في { $what }
   *[down] نقصان { $amount } في { $what }
  }
reason-firm = { $direction ->
    [up] للشركة زيادة { $amount } في { $what }
   *[down] للشركة نقصان { $amount } في { $what }
  }
reason-city = { $direction ->
    [up] { word-of-the-whole } زيادة { $amount } في { $what }
   *[down] { word-of-the-whole } نقصان { $amount } في { $what }
  }
reason-rewarded = مكافأة بالقانون «{ $clause }»
reason-unwatched = الرصد هنا قليل
reason-hope = خدمة الأمل
reason-wants-law = القانون «{ $clause }» مناسب
reason-fears-law = القانون «{ $clause }» غير مناسب
reason-heard = إسماع الصوت
reason-mistaken = القيد خاطئ
reason-saves = بلا كلفة
reason-numbers = هكذا تقول الأرقام على الطاولة
reason-least = لم يكن هناك أفضل منه

## أسطر ثابتة على الطاولة

line-seat = { $who }، { $role }. { $numbers }
line-number = { $what } { $value }
line-status = { $status }
line-status-left = { $status } ({ $left ->
    [zero] انتهى
    [one] بقيت جولة واحدة
    [two] بقيت جولتان
    [few] بقيت { $left } جولات
    [many] بقيت { $left } جولة
   *[other] بقيت { $left } جولة
  })
line-of = { $a } من { $b }
list-join = { $a }، { $b }
list-semicolon = { $a }؛ { $b }
standing-documented = موثّق
standing-local-pilot = تجربة محلية
standing-oversimplified = تبسيط مخلّ
standing-disputed = محلّ خلاف
standing-unverified = غير مثبت
stance-for = مع المشروع
stance-against = ضدّ المشروع
stance-middle = حلّ وسط

## ما يُعرف عن الخيار قبل اتّخاذه

hint-seen = إن رُئي: { $list }
hint-luck = والباقي للحظّ أو للظرف
hint-feeds = خطوة نحو أملك
hint-may-feed = قد تقرّب أملك
hint-against = تُبعد أملك
hint-gain = يأتي: { $status }
hint-lose = ينتهي: { $status }
hint-arguments = بطاقات الحجج +{ $count }
hint-enact = قانون يدخل: { $clause }
hint-repeal = قانون يخرج: { $clause }
hint-install = يُنصب: { $sensor }
hint-uninstall = يُزال: { $sensor }
hint-of = { $who }: { $text }
hint-company = شركتك
hint-companies = كلّ شركة
hint-deck-feeds = { $deck }: قد تقرّب أملك
hint-way = { $service } إلى: { $place }
hint-weighs = وزنها لو قيلت: { $weight }
hint-answers = تردّ على «{ $argument }»
hint-strengthens = تقوّي «{ $argument }»
hope-of = { $what }: { $has } من { $needed }
hope-now = { $what }: { $has } (يكفي: { $range })
hope-hidden = { $what }: مخفيّ حتّى النهاية
hope-on-file = في السجلّ «{ $deed }»
hope-line = أملك: { $hope }. { $progress }
hope-met-now = (متحقّق كما هي الحال الآن)
bill-enters = يدخل: { $clause } – { $rule }
bill-leaves = يخرج: { $clause } – { $rule }
bill-struck = يُشطب من المشروع: { $clause }
bill-carried-moves = إن أُقرّ: { $list }
bill-fallen-moves = إن سقط: { $list }
pass-no-argument = لا حجّة لديك تتناول هذا المشروع.
pass-no-cards = لا حجّة في يدك.
refusal-off-topic = لا تتناول هذا المشروع.
why-law = القانون «{ $clause }»: { $rule }
why-text = { $title }: { $text }
why-secret = سبب هذا لا يُقال قبل النهاية.
why-bulletin = في كلّ جولة خبر واحد يُسحب بالقرعة.
why-lot = هكذا جاءت القرعة.
why-floored = لم يُطرح مشروع، فسُحب واحد من المشاريع المفتوحة.
why-from-start = هكذا كان الأمر عند بدء اللعبة.
why-round = لكلّ جولة هذه الأجزاء على التوالي: { $list }.
why-counted = عُدّت أوراق جميع المقاعد.
why-end = انتهت الجولات، فحان الحكم عليه.
why-journal = هكذا يقول عدّ السجلّ.
why-decided = هو قرار اتُّخذ على هذه الطاولة.
why-rule = قواعد الجولة تأتي به في هذا الموضع.
ledger-own = لك: { $moved }، والآن { $after }: { $what }
