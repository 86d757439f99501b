# What the end of the game tells about the players' own moves. The person named may be of either gender: nothing here
# agrees with a name. A record need not be true: what a rule gave or took is told with the record (القيد).

reflection-own-rule = القاعدة ومن صوّت لها
    .text = { $round1 ->
            [0] قبل توزيع الأدوار
           *[other] في الجولة { $round1 }
        } ذهب صوت { $who } إلى «{ $bill }»، ومنه جاءت القاعدة «{ $law }». وفي الجولة { $round } غيّرت هذه القاعدة نجوم { $who } بمقدار { $number ->
            [zero] 0 نجمة
            [one] نجمة واحدة
            [two] نجمتين
            [few] { $number } نجوم
            [many] { $number } نجمة
           *[other] { $number } نجمة
        }. القيد: { $deed }.
    .question = من كان في بال { $who } عند التصويت؟ وهل تبدو القاعدة غير ذلك والصينية في اليد؟

reflection-found-its-voter = وصلت إلى صاحب الصوت
    .text = { $round1 ->
            [0] قبل توزيع الأدوار
           *[other] في الجولة { $round1 }
        } ذهب صوت { $who } إلى «{ $bill }»، وأُقِرّ الاقتراح بفارق { $number ->
            [zero] 0 صوت
            [one] صوت واحد
            [two] صوتين
            [few] { $number } أصوات
            [many] { $number } صوتًا
           *[other] { $number } صوت
        } وجاءت منه القاعدة «{ $law }». وفي الجولة { $round4 } وصلت هذه القاعدة إلى { $who }: { $status }.
    .question = لو سُحب بالقرعة اسم أول من تصل إليه القاعدة، أيبقى الصوت كما كان؟

reflection-one-slip-short = كان ينقصه صوت
    .text = في النقاش حول «{ $bill }» جاءت من { $who } حجّة «{ $argument }». وسقط الاقتراح { $round ->
            [0] قبل توزيع الأدوار
           *[other] في الجولة { $round }
        }، ولم يكن ينقصه إلا صوت واحد.
    .question = من كان يمكن أن يُسأل قبل ذلك؟ وأي تغيير كان سيطلب؟

reflection-signed-and-carried = من قصاصة إلى قاعدة
    .text = في الجولة { $round1 } جاءت من { $who } قصاصة لأجل «{ $bill }». وفي الجولة { $round } أُقِرّ الاقتراح بفارق { $number ->
            [zero] 0 صوت
            [one] صوت واحد
            [two] صوتين
            [few] { $number } أصوات
            [many] { $number } صوتًا
           *[other] { $number } صوت
        }.
    .question = كم قصاصة ينبغي أن تكفي ليسمع المقصف؟ ومن لم تبقَ عنده قصاصة؟

reflection-a-crumb-too-early = فتاتة قبل أوانها
    .text = في الجولة { $round } خصمت القاعدة «{ $law }» من نجوم { $who } { $number ->
            [zero] 0 نجمة
            [one] نجمة واحدة
            [two] نجمتين
            [few] { $number } نجوم
            [many] { $number } نجمة
           *[other] { $number } نجمة
        }. القيد: { $deed }. ثم أُقِرّ «{ $bill }» { $round2 ->
            [0] قبل توزيع الأدوار
           *[other] في الجولة { $round2 }
        } وشُطبت تلك القاعدة. وما أخذته لم يُردّ.
    .question = هل صار الفعل في هذه الأثناء أحسن ممّا كان؟ وهل ينبغي ردّ ما خُصم إلى { $who }؟

reflection-other-face = على صينية الغير
    .text = في الجولة { $round } كان من { $doer }: { $deed }. لكن القيد ({ $sensor }) كُتب باسم { $who }، فخصمت القاعدة «{ $law }» من نجوم { $who } { $number ->
            [zero] 0 نجمة
            [one] نجمة واحدة
            [two] نجمتين
            [few] { $number } نجوم
            [many] { $number } نجمة
           *[other] { $number } نجمة
        }.
    .question = من حول الطاولة كان بوسعه أن ينتبه؟ ومن كانت له مصلحة في السكوت؟

reflection-looked-again = نُظر مرة ثانية
    .text = في الجولة { $round1 } كتب راصد ({ $sensor }) باسم { $who } فعلًا كان من { $doer }: { $deed }. وجاء من { $who } طلب نظرة ثانية، فصُحِّح القيد { $number ->
            [0] في الجولة نفسها
            [zero] في الجولة نفسها
            [one] بعد جولة واحدة
            [two] بعد جولتين
            [few] بعد { $number } جولات
            [many] بعد { $number } جولة
           *[other] بعد { $number } جولة
        }.
    .question = ماذا كان يلزم ليُصدَّق القول؟ ومن ليس عنده حتى هذا؟

reflection-put-right = ساعة من أجل قيد
    .text = في الجولة { $round1 } ذهبت ساعة من { $host } في قيد باسم { $who }: { $deed }. وصُحِّح القيد { $number ->
            [0] في جولة كتابته نفسها
            [zero] في جولة كتابته نفسها
            [one] بعد جولة واحدة
            [two] بعد جولتين
            [few] بعد { $number } جولات
            [many] بعد { $number } جولة
           *[other] بعد { $number } جولة
        }.
    .question = هل كان القيد خاطئًا أم كان قاسيًا؟ وهل الأمران سواء عند مضيف ليس له إلا ساعة؟

reflection-shared-unseen = صحن لم يعدّه أحد
    .text = في الجولة { $round1 } كان من { $who }: إعطاء الطعام من صحن إلى صحن ({ $place })، ولم يره راصد. وعند النهاية كان الفرق في عدد أصحاب { $who } عمّا كان في البداية: { $number }.
    .question = لو رُئي، أكان سيبقى الهديّة نفسها؟ ولمن؟

reflection-camera-stayed = ما زال في مكانه
    .text = في الجولة { $round1 } كان من عمل { $host }: { $sensor } ({ $place }). وعند النهاية كان الراصد ما زال هناك، { $number ->
            [0] في الجولة نفسها
            [zero] في الجولة نفسها
            [one] بعد جولة واحدة
            [two] بعد جولتين
            [few] بعد { $number } جولات
            [many] بعد { $number } جولة
           *[other] بعد { $number } جولة
        }.
    .question = ماذا كان ينبغي أن يرى، وماذا رأى؟ ومن عليه أن يقول إنه يمكن رفعه؟

reflection-sash-saw = صاحب وشاح
    .text = في الجولة { $round1 } كان الوشاح الأصفر على كتف { $who }. وفي الجولة { $round } كفت كلمة من مناوب ليُكتب باسم { $other }: { $deed }. وحسبت القاعدة «{ $law }» لهذا القيد { $number ->
            [zero] 0 نجمة
            [one] نجمة واحدة
            [two] نجمتين
            [few] { $number } نجوم
            [many] { $number } نجمة
           *[other] { $number } نجمة
        }.
    .question = هل يمكن أن يراقب المرء من يأكل معهم؟ ومن يفعل ذلك إن لم يفعله هو؟

reflection-chair-refused = كرسيّ ممنوع
    .text = في الجولة { $round } خصمت القاعدة «{ $law }» من نجوم { $who } { $number ->
            [zero] 0 نجمة
            [one] نجمة واحدة
            [two] نجمتين
            [few] { $number } نجوم
            [many] { $number } نجمة
           *[other] { $number } نجمة
        }. القيد: { $deed }. وفي الجولة { $round2 } صار مكان { $who } آخر الطابور، وفي الجولة { $round3 } مُنعت هذه الخدمة: { $service }.
    .question = ما علاقة الفعل بالكرسيّ؟ وأي جواب عليه كان أحسن؟

reflection-picture-and-friends = صورة فوق الطابور
    .text = في الجولة { $round1 } عُلّقت على اللوحة صورة { $who }. وفي الجولة { $round } كلّف ذلك { $who } { $number ->
            [zero] 0 صاحب
            [one] صاحبًا واحدًا
            [two] صاحبين
            [few] { $number } أصحاب
            [many] { $number } صاحبًا
           *[other] { $number } صاحب
        }.
    .question = أكانت الصورة من أجل { $who } أم من أجل من في الطابور؟ وماذا تعلّموا منها؟

reflection-stars-up-hope-missed = نجوم أكثر، وأمل لم يتحقّق
    .text = عند النهاية زادت نجوم { $who } عمّا كانت في البداية { $number ->
            [zero] 0 نجمة
            [one] نجمة واحدة
            [two] نجمتين
            [few] { $number } نجوم
            [many] { $number } نجمة
           *[other] { $number } نجمة
        }. ولم يتحقّق الأمل: { $hope }.
    .question = متى أشارت النجوم إلى جهة وأشار الأمل إلى جهة أخرى؟

reflection-stars-down-hope-met = نجوم أقلّ، وأمل تحقّق
    .text = عند النهاية نقصت نجوم { $who } عمّا كانت في البداية { $number ->
            [zero] 0 نجمة
            [one] نجمة واحدة
            [two] نجمتين
            [few] { $number } نجوم
            [many] { $number } نجمة
           *[other] { $number } نجمة
        }. وتحقّق الأمل مع ذلك: { $hope }.
    .question = ما الذي استحقّ هذه النجوم؟ وهل يُقال ذلك جهرًا عند طاولة المطبخ؟

reflection-same-stars = النجوم نفسها
    .text = بقيت نجوم { $who } عند النهاية كما كانت في البداية، لا زادت واحدة ولا نقصت. وتحقّق الأمل: { $hope }.
    .question = ألم يحدث شيء، أم لم يحدث إلا ما لا يُعدّ؟
