# What the end of the game tells about the players' own moves. The variables are names as the table shows them.
# The person named may be of either gender: nothing here agrees with a name. A record need not be true: what a law
# took or gave is told with the record (القيد), not with what somebody did.

reflection-law-struck-its-voter = القانون ومن صوّت له
    .text = { $round1 ->
            [0] قبل توزيع الأدوار
           *[other] في الجولة { $round1 }
        } ذهب صوت { $who } إلى «{ $bill }»، ومنه جاء القانون «{ $law }». وفي الجولة { $round } خصم هذا القانون من رصيد { $who } { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }. القيد: { $deed }.
    .question = لو عاد التصويت، أيذهب صوت { $who } إلى «{ $bill }» مرة أخرى؟ وأي قانون يبدو من الشارع غير ما يبدو من المجلس؟

reflection-law-paid-its-opponent = القانون ومن صوّت ضدّه
    .text = { $round1 ->
            [0] قبل توزيع الأدوار
           *[other] في الجولة { $round1 }
        } ذهب صوت { $who } ضدّ «{ $bill }»، لكن المشروع أُقِرّ وجاء منه القانون «{ $law }». وفي الجولة { $round } زاد به رصيد { $who } { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }. القيد: { $deed }.
    .question = هل يبدو القانون أحسن في عين من كسب به؟ وهل ينبغي أن يبدو كذلك؟

reflection-list-found-its-voter = عند باب صاحب الصوت
    .text = { $round1 ->
            [0] قبل توزيع الأدوار
           *[other] في الجولة { $round1 }
        } ذهب صوت { $who } إلى «{ $bill }»، وأُقِرّ المشروع بفارق { $number ->
            [zero] 0 صوت
            [one] صوت واحد
            [two] صوتين
            [few] { $number } أصوات
            [many] { $number } صوتًا
           *[other] { $number } صوت
        } وجاء منه القانون «{ $law }». وفي الجولة { $round4 } وصل هذا القانون إلى { $who }: { $status }.
    .question = عند التصويت على قانون، من يخطر بالبال أن القانون سيصل إليه؟ وهل كان الصوت سيتغيّر لو خطر بالبال صاحبه نفسه؟

reflection-own-list-shut-the-way = باب شارك في إغلاقه صاحبه
    .text = كان صوت { $who } مع «{ $bill }» { $round1 ->
            [0] قبل توزيع الأدوار
           *[other] في الجولة { $round1 }
        }، وأُقِرّ المشروع بفارق { $number ->
            [zero] 0 صوت
            [one] صوت واحد
            [two] صوتين
            [few] { $number } أصوات
            [many] { $number } صوتًا
           *[other] { $number } صوت
        }، ومنه القانون «{ $law }». وفي الجولة { $round4 } وقع به على { $who }: { $status }. وفي الجولة { $round5 } أُغلق بذلك باب هذه الخدمة: { $service }.
    .question = من الذي كان في بال { $who } أمام ذلك الباب؟ ولو عاد التصويت، أيُبنى الباب من جديد، وبأي مقبض؟

reflection-own-list-and-neighbours = القانون والجيران
    .text = { $round1 ->
            [0] قبل توزيع الأدوار
           *[other] في الجولة { $round1 }
        } ذهب صوت { $who } إلى «{ $bill }». وفي الجولة { $round3 } وصل القانون الذي جاء منه، «{ $law }»، إلى { $who }: { $status }. ونزلت بذلك مكانة { $who } بين الجيران { $number ->
            [zero] 0 درجة
            [one] درجة واحدة
            [two] درجتين
            [few] { $number } درجات
            [many] { $number } درجة
           *[other] { $number } درجة
        }.
    .question = هل خطر الجيران بالبال عند التصويت؟ ومن كان يمكن أن يعرف ما سيفعلونه بالقانون؟

reflection-law-gone-deed-stayed = ذهب القانون وبقي الفعل
    .text = في الجولة { $round } خصم «{ $law }» من رصيد { $who } { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }. القيد: { $deed }. ثم خرج ذلك القانون من الكتاب، وفي الجولة { $round3 } قُيِّد الفعل نفسه على { $other } ولم يُخصم شيء.
    .question = أتغيّر الفعل أم تغيّر الكتاب وحده؟ وهل كان ينبغي ردّ النقاط إلى { $who }؟

reflection-reward-gone-deed-stayed = الفعل نفسه بلا أجر
    .text = في الجولة { $round } منح «{ $law }» رصيد { $who } { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }. القيد: { $deed }. ثم خرج هذا القانون من الكتاب، وجاء في الجولة { $round3 } قيد مثله باسم { $other } ولم يكسب شيئًا.
    .question = أكان الفعل من أجل النقاط؟ وماذا يبقى من فعل زال أجره؟

reflection-deed-became-a-number = فعل صار رقمًا
    .text = في الجولة { $round1 } قُيِّد باسم { $who } فعل لا يتناوله قانون: { $deed }. ثم دخل الكتاب في الجولة { $round2 } القانون «{ $law }»، وفي الجولة { $round } صار الفعل نفسه يساوي { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        } في رصيد { $other }.
    .question = ماذا تغيّر في الفعل حين صار له رقم؟ وأي فعل ينبغي ألّا يكون له رقم أبدًا؟

reflection-one-deed-two-prices = فعل واحد وثمنان
    .text = في الجولة { $round1 } حسب «{ $law }» لهذا القيد { $number1 ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number1 } نقاط
            [many] { $number1 } نقطة
           *[other] { $number1 } نقطة
        } في رصيد { $who }: { $deed }. ثم خرج ذلك القانون من الكتاب. وفي الجولة { $round3 } جاء قيد مثله باسم { $other }، فحسب له «{ $second }» { $number3 ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number3 } نقاط
            [many] { $number3 } نقطة
           *[other] { $number3 } نقطة
        }.
    .question = ثمنان لفعل واحد: أيّهما أقرب إلى ما أحدثه الفعل؟ ومن حدّد كلًّا منهما؟

reflection-struck-out-too-late = شُطب بعد فوات الأوان
    .text = في الجولة { $round } خصم «{ $law }» من رصيد { $who } { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }. القيد: { $deed }. وفي الجولة { $round2 } ذهب صوت { $who } إلى «{ $bill }»، وبه شُطب ذلك القانون من الكتاب.
    .question = أكان صوت { $who } ضدّ القانون أم ضدّ الخسارة؟ وكيف يُعرف الفرق بينهما؟

reflection-vote-by-weight = أصوات بالميزان
    .text = { $round1 ->
            [0] قبل توزيع الأدوار
           *[other] في الجولة { $round1 }
        } ذهب صوت { $who } ضدّ «{ $bill }». وأُقِرّ المشروع بفارق { $number ->
            [zero] 0 صوت
            [one] صوت واحد
            [two] صوتين
            [few] { $number } أصوات
            [many] { $number } صوتًا
           *[other] { $number } صوت
        }: كانت الأصوات توزن بالرصيد ولا تُعدّ بالرؤوس.
    .question = من كان سيغلب لو كان لكل رأس صوت واحد؟ ومن يقرّر وزن الصوت، إذا كانت الأصوات الأثقل هي التي تقرّر؟

reflection-argued-against-lived-well = خسر الصوت وتحقّق الأمل
    .text = في النقاش حول «{ $bill }» جاءت من { $who } حجّة «{ $argument }»، ثم ذهب صوت { $who } ضدّ المشروع. لكنه أُقِرّ { $round ->
            [0] قبل توزيع الأدوار
           *[other] في الجولة { $round }
        } بفارق { $number ->
            [zero] 0 صوت
            [one] صوت واحد
            [two] صوتين
            [few] { $number } أصوات
            [many] { $number } صوتًا
           *[other] { $number } صوت
        }. وعند النهاية تحقّق أمل { $who } مع ذلك: «{ $hope }».
    .question = ما الذي كان يُخشى من «{ $bill }»، وهل وقع؟ وهل ضاق به عيش أحد حول الطاولة؟

reflection-argument-carried = ما قيل قبل التصويت
    .text = من الحجج التي سُمعت في «{ $bill }» حجّة من { $who }: «{ $argument }». وأُقِرّ المشروع { $round ->
            [0] قبل توزيع الأدوار
           *[other] في الجولة { $round }
        } بفارق { $number ->
            [zero] 0 صوت
            [one] صوت واحد
            [two] صوتين
            [few] { $number } أصوات
            [many] { $number } صوتًا
           *[other] { $number } صوت
        }.
    .question = ما أقوى ما قيل ضدّ «{ $bill }»؟

reflection-one-vote-short = كان ينقصه صوت
    .text = في النقاش حول «{ $bill }» جاءت من { $who } حجّة «{ $argument }». وسقط المشروع { $round ->
            [0] قبل توزيع الأدوار
           *[other] في الجولة { $round }
        }، ولم يكن ينقصه إلا صوت واحد.
    .question = أي تعديل كان سيكسب «{ $bill }» صوتًا آخر؟ وهل كان سيبقى منه ما يستحقّ التصويت له؟

reflection-carried-by-one = صوت واحد كفى
    .text = { $round1 ->
            [0] قبل توزيع الأدوار
           *[other] في الجولة { $round1 }
        } ذهب صوت { $who } إلى «{ $bill }»، وأُقِرّ المشروع بفارق صوت واحد. فكل صوت معه كان هو الحاسم.
    .question = ما الذي كان سيقلب صوت { $who } في «{ $bill }»؟ وهل ينبغي أن تكفي أغلبية ضئيلة كهذه لتغيير الكتاب؟

reflection-petition-became-law = من عريضة إلى قانون
    .text = في الجولة { $round1 } جاء توقيع من { $who } على عريضة «{ $bill }». وفي الجولة { $round } أُقِرّ المشروع بفارق { $number ->
            [zero] 0 صوت
            [one] صوت واحد
            [two] صوتين
            [few] { $number } أصوات
            [many] { $number } صوتًا
           *[other] { $number } صوت
        }، وجاء منه القانون «{ $law }».
    .question = كم توقيعًا ينبغي أن يكفي ليسمع المجلس؟ وكيف يُسمع من لم يبقَ عنده توقيع؟

reflection-petition-fell = وُقِّعت العريضة وسقط المشروع
    .text = في الجولة { $round1 } كان على عريضة «{ $bill }» توقيع من { $who }. وفي الجولة { $round } سقط المشروع، وكان ينقصه { $number ->
            [zero] 0 صوت
            [one] صوت واحد
            [two] صوتان
            [few] { $number } أصوات
            [many] { $number } صوتًا
           *[other] { $number } صوت
        }.
    .question = من الذي لم يوقّع العريضة، وهل سأله أحد عن السبب؟

reflection-deed-nobody-saw = ما لم يره أحد
    .text = في الجولة { $round } كان من { $who } فعل لم يقيّده راصد: { $deed } ({ $place }). ولو رآه راصد لخصم عليه «{ $law }»، وهو القانون الساري يومها، { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }.
    .question = ماذا قاس الرصيد هنا، السلوك أم انكشافه؟ ولو رُئي الفعل، أكان شيء سيصير أحسن؟

reflection-seen-here-missed-there = رُئي هنا وفات هناك
    .text = في الجولة { $round } خصم «{ $law }» من رصيد { $who } { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }. القيد: { $deed }. وفي الجولة { $round2 } كان من شخص آخر فعل له ثمنه في الكتاب أيضًا: { $second } ({ $place }). لم يره راصد، فلم تُخصم عليه { $number2 ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتان
            [few] { $number2 } نقاط
            [many] { $number2 } نقطة
           *[other] { $number2 } نقطة
        }.
    .question = أيّهما يقول إن السجل عادل: من قُيِّد عليه أم من لم يُرَ؟

reflection-good-deed-unseen = لا راصد ولا نقاط
    .text = في الجولة { $round } كان من { $who }: { $deed } ({ $place })؛ ولم يقيّد ذلك راصد. ولو قُيِّد لمنح عليه «{ $law }» { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }.
    .question = لو رُئي الفعل، أكانت قيمته تزيد؟ وعند من تزيد؟

reflection-help-unseen = عون لم يُكتب
    .text = في الجولة { $round1 } كان من { $who } عون لأسرة فقيرة، ولم يقيّده شيء. وعند النهاية تحقّق الأمل «سند للشارع»: مُدّت يد العون { $number ->
            [zero] 0 مرة
            [one] مرة واحدة
            [two] مرتين
            [few] { $number } مرات
            [many] { $number } مرة
           *[other] { $number } مرة
        }.
    .question = من كان سينتفع لو قُيِّد هذا العون، ومن كان سيتضرّر؟

reflection-visit-without-witness = زيارة بلا شاهد
    .text = في الجولة { $round1 } كانت من { $who } زيارة للوالدين، ولم يقيّدها شيء. وعند النهاية تحقّق الأمل «رؤية الوالدين»، بعد { $number ->
            [zero] 0 زيارة
            [one] زيارة واحدة
            [two] زيارتين
            [few] { $number } زيارات
            [many] { $number } زيارة
           *[other] { $number } زيارة
        }.
    .question = لو رأى السجل الزيارة، أكانت قيمتها تزيد أم تنقص أم تبقى كما هي؟

reflection-misread-face = الشخص الخطأ
    .text = في الجولة { $round1 } أخطأ راصد ({ $sensor }) فقيّد على { $who } فعلًا كان من { $doer }: { $deed }. وفي الجولة { $round } صُحِّح قيد كهذا باسم { $who }، بعد { $number ->
            [zero] 0 جولة
            [one] جولة واحدة
            [two] جولتين
            [few] { $number } جولات
            [many] { $number } جولة
           *[other] { $number } جولة
        } من كتابته.
    .question = ماذا جرى مع { $who } في هذه الأثناء، وهل محاه التصحيح أيضًا؟

reflection-charged-for-another = على حساب الغير
    .text = في الجولة { $round } كان من { $doer }: { $deed }. لكن الراصد ({ $sensor }) قيّد ذلك على { $who }، فخصم «{ $law }» من رصيد { $who } { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }.
    .question = من حول الطاولة كان بوسعه أن ينتبه إلى الخطأ؟ ومن كانت له مصلحة في كشفه أو في السكوت عنه؟

reflection-appeal-heard = اعتراض قُبِل
    .text = في الجولة { $round1 } حسب راصد ({ $sensor }) على { $who } فعلًا كان من { $doer }: { $deed }. وجاء من { $who } اعتراض فقُبِل: صُحِّح القيد، واستردّ الرصيد { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }.
    .question = ماذا كلّف الاعتراض، ومن لم يكن يقدر عليه؟ وهل كان الخطأ سيُكتشف من دونه؟

reflection-appeal-refused = اعتراض لم يُقبل
    .text = في الجولة { $round } خصم «{ $law }» من رصيد { $who } { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }. القيد: { $deed }. وفي الجولة { $round2 } جاء من { $who } اعتراض على قيد من هذا النوع، وبقي القيد.
    .question = ماذا كان يلزم { $who } ليُصدَّق القول؟ وماذا كان يلزم الدائرة لتتيقّن؟

reflection-office-put-it-right = دور من أجل قيد
    .text = في الجولة { $round } صرفت دائرة { $who } دورها على قيد قديم باسم { $other }: { $deed }. وصُحِّح القيد بعد { $number ->
            [zero] 0 جولة
            [one] جولة واحدة
            [two] جولتين
            [few] { $number } جولات
            [many] { $number } جولة
           *[other] { $number } جولة
        } من كتابته.
    .question = أينبغي أن يتوقّف تصحيح قيد على انتباه شخص واحد؟ وماذا يمكن أن يقوم مقامه؟

reflection-nothing-left-to-correct = لم يبقَ ما يُصحَّح
    .text = في الجولة { $round } أخطأ راصد ({ $sensor }) فقيّد باسم { $who } فعلًا كان من { $doer }، وحسب به «{ $law }» في رصيد { $who } { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }. الفعل: { $deed }. وفي الجولة { $round3 } جاء قانون تُمحى به القيود القديمة: ما لم يُصحَّح قبله لم يعد هناك ليُصحَّح.
    .question = هل يصغر الخطأ حين لا يعود أحد يقرؤه؟ ومن يبقى قادرًا على القول إنه كان خطأ؟

reflection-forgotten-not-given-back = تُمحى القيود ولا تُردّ النقاط
    .text = في الجولة { $round1 } خصم «{ $law }» من رصيد { $who } { $number1 ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number1 } نقاط
            [many] { $number1 } نقطة
           *[other] { $number1 } نقطة
        }. القيد: { $deed }. وفي الجولة { $round2 } تعلّمت المدينة النسيان: يُمحى كل قيد بعد جولة من كتابته، ولا تُردّ معه نقاطه.
    .question = أيّهما أصلح: قيد باقٍ يُقرأ، أم نقاط ناقصة لا يقدر أحد على تفسيرها؟

reflection-sensor-outlived-reason = ما رآه التتبّع
    .text = بُني تتبّع المخالطين من أجل وباء، وأُنشئ { $round1 ->
            [0] قبل توزيع الأدوار
           *[other] في الجولة { $round1 }
        } في هذا المكان: { $place }. وممّا قيّده التتبّع في الجولة { $round } باسم { $who }: { $deed }. وحسب «{ $law }» لهذا القيد { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }.
    .question = من يقرّر متى يجوز لأداة بُنيت لغرض أن تخدم غرضًا آخر، ومتى تُطفأ؟

reflection-emergency-kept = متى يُطفأ؟
    .text = بُني تتبّع المخالطين من أجل وباء، وفي الجولة { $round1 } دخل جيب { $who }. وعند النهاية كان قائمًا في هذا المكان منذ { $number ->
            [zero] 0 جولة
            [one] جولة واحدة
            [two] جولتين
            [few] { $number } جولات
            [many] { $number } جولة
           *[other] { $number } جولة
        }: { $place }.
    .question = أي يوم هو يوم إطفائه، ومن عليه أن يقول ذلك؟

reflection-emergency-wiped = من الجيب إلى خارجه
    .text = صُنع تتبّع المخالطين لوباء. في الجولة { $round1 } دخل جيب { $who }، وفي الجولة { $round } خرج منه، بعد { $number ->
            [zero] 0 جولة
            [one] جولة واحدة
            [two] جولتين
            [few] { $number } جولات
            [many] { $number } جولة
           *[other] { $number } جولة
        }.
    .question = من تأكّد أن شيئًا ممّا عرفه لم يبقَ؟ وما الذي يجب أن يُكتب قبل الطوارئ لينتهي شيء بعدها؟

reflection-office-sensor-recorded = ما نصبته الدائرة
    .text = في الجولة { $round1 } اتّخذت دائرة { $who } إجراء «{ $action }» ({ $place }). وفي الجولة { $round3 } قيّد راصد من هذا النوع ({ $sensor }) باسم { $other }: { $deed }. وحسب به «{ $law }» { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        } في رصيد { $other }.
    .question = ماذا كانت الدائرة تريد أن ترى، وهل هو ما رآه الراصد؟

reflection-saw-one-missed-one = مرة نعم ومرة لا
    .text = في هذا المكان، { $place }، قيّد راصد ({ $sensor }) باسم { $who } في الجولة { $round1 }: { $deed }. وفي الجولة { $round2 } كان من { $other } في المكان نفسه: { $second }؛ ولم يقيّد ذلك شيء. وعند النهاية كان راصد من هذا النوع قائمًا هناك منذ { $number ->
            [zero] 0 جولة
            [one] جولة واحدة
            [two] جولتين
            [few] { $number } جولات
            [many] { $number } جولة
           *[other] { $number } جولة
        }.
    .question = كيف يتصرّف الناس في مكان لا يعرفون متى يُرَون فيه ومتى لا يُرَون؟

reflection-office-sensor-stayed = ما زال هناك
    .text = في الجولة { $round1 } ركّبت دائرة { $who } هذا: { $sensor } ({ $place }). وعند النهاية كان واحد من هذا النوع قائمًا هناك منذ { $number ->
            [zero] 0 جولة
            [one] جولة واحدة
            [two] جولتين
            [few] { $number } جولات
            [many] { $number } جولة
           *[other] { $number } جولة
        }.
    .question = لأي غرض رُكِّب هذا: { $sensor }؟ ومن الذي قد يطلب إزالته، وهل يعرف أنه هناك؟

reflection-put-up-taken-down = رُكِّب ثم أُزيل
    .text = في الجولة { $round1 } نصبت دائرة { $who } هذا: { $sensor } ({ $place }). { $number ->
            [0] وفي الجولة نفسها أزالته دائرة أخرى.
            [one] وفي الجولة { $round } أزالته دائرة أخرى، بعد جولة واحدة.
            [two] وفي الجولة { $round } أزالته دائرة أخرى، بعد جولتين.
            [few] وفي الجولة { $round } أزالته دائرة أخرى، بعد { $number } جولات.
           *[other] وفي الجولة { $round } أزالته دائرة أخرى، بعد { $number } جولة.
        }
    .question = ما الذي تغيّر: المكان أم الحاجة أم العين التي نظرت؟

reflection-sensor-taken-down = بعد إزالة الراصد
    .text = في الجولة { $round1 } قيّد راصد ({ $sensor }) باسم { $who }: { $deed } ({ $place }). وفي الجولة { $round } أُزيل من هناك راصد من هذا النوع، بعدما بقي { $number ->
            [zero] 0 جولة
            [one] جولة واحدة
            [two] جولتين
            [few] { $number } جولات
            [many] { $number } جولة
           *[other] { $number } جولة
        }.
    .question = حين يُزال راصد، ماذا ينبغي أن يحدث لما رآه؟

reflection-place-with-eyes = مكان له عيون
    .text = في هذا المكان، { $place }، قُيِّد باسم { $who } في الجولة { $round1 }: { $deed }؛ وباسم شخص آخر في الجولة { $round2 }: { $second }. وعند النهاية كان هناك راصد ({ $sensor }) منذ { $number ->
            [zero] 0 جولة
            [one] جولة واحدة
            [two] جولتين
            [few] { $number } جولات
            [many] { $number } جولة
           *[other] { $number } جولة
        }.
    .question = هل يسلك أحد طريقًا آخر بسبب راصد؟ وماذا تخسر مدينة يتجنّب الناس مكانًا فيها؟

reflection-order-up-privacy-down = نظام أكثر وخصوصية أقل
    .text = في الجولة { $round1 } ركّبت دائرة { $who } هذا: { $sensor }. وعند النهاية كان نظام المدينة قد زاد على بدايته { $number3 ->
            [zero] 0 درجة
            [one] درجة واحدة
            [two] درجتين
            [few] { $number3 } درجات
            [many] { $number3 } درجة
           *[other] { $number3 } درجة
        }، ونقصت خصوصيتها { $number4 ->
            [zero] 0 درجة
            [one] درجة واحدة
            [two] درجتين
            [few] { $number4 } درجات
            [many] { $number4 } درجة
           *[other] { $number4 } درجة
        }.
    .question = أكان هناك طريق إلى نظام أكثر لا ينقص الخصوصية؟ ومن حول الطاولة كسب بالنظام، ومن دفع من خصوصيته؟

reflection-praise-paid-warning-cost = ثمن الكلمة
    .text = في الجولة { $round } خسر رصيد { $who } { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        } بقيد شائعة. وفي الجولة { $round2 } كسب رصيد { $other } { $number2 ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number2 } نقاط
            [many] { $number2 } نقطة
           *[other] { $number2 } نقطة
        } بقيد مديح للمدينة.
    .question = أيّهما حمل إلى المدينة ما تحتاج إلى معرفته: الشائعة أم المديح؟ وكيف كان لها أن تعرف ذلك قبل أن توزّع النقاط؟

reflection-praise-first-then-warning = التصفيق أولًا
    .text = في الجولة { $round1 } كسب رصيد { $who } { $number1 ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number1 } نقاط
            [many] { $number1 } نقطة
           *[other] { $number1 } نقطة
        } بقيد مديح للمدينة. وبعده خسر رصيد { $other } { $number2 ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number2 } نقاط
            [many] { $number2 } نقطة
           *[other] { $number2 } نقطة
        } بقيد شائعة في الجولة { $round2 }.
    .question = ماذا تتعلّم المدينة من المديح، وماذا تتعلّم من الشائعة؟ وماذا سيقول في المرة القادمة من رأى ثمن كل منهما؟

reflection-rumour-was-true = شائعة صدقت
    .text = في الجولة { $round } خصم «{ $law }» من رصيد { $who } { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        } بقيد شائعة. وفي الجولة { $round2 } صدق تحذير { $who } من الماء: كان فاسدًا.
    .question = من يقرّر ما الشائعة يوم لا يعلم أحد بعد؟ وماذا يُفعل بالنقاط يوم يعلم الجميع؟

reflection-quieter-city = مدينة أهدأ صوتًا
    .text = في الجولة { $round1 } كسب رصيد { $who } { $number1 ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number1 } نقاط
            [many] { $number1 } نقطة
           *[other] { $number1 } نقطة
        } بقيد مديح للمدينة. وعند النهاية كان صوت المدينة قد نقص عن بدايته { $number ->
            [zero] 0 درجة
            [one] درجة واحدة
            [two] درجتين
            [few] { $number } درجات
            [many] { $number } درجة
           *[other] { $number } درجة
        }.
    .question = هل يمكن أن يسكت الناس ولم يُعاقَب أحد؟ وما الذي قد يكون السبب غير النقاط؟

reflection-label-wore-off = الوسم
    .text = في الجولة { $round1 } قُيِّدت على { $who } شائعة، وجاء مع القيد وسم يراه الجميع. وزال الوسم في الجولة { $round }، بعد { $number ->
            [zero] 0 جولة
            [one] جولة واحدة
            [two] جولتين
            [few] { $number } جولات
            [many] { $number } جولة
           *[other] { $number } جولة
        }.
    .question = ماذا يفعل الوسم ممّا لا يفعله خصم النقاط؟ ومن عليه أن يذكر سببه؟

reflection-story-came-out = خرجت القصة إلى العلن
    .text = في الجولة { $round1 } كان من { $who } نشر تقرير. وعند النهاية تحقّق أمل { $who }، «نشر القصة»، بعد نشر { $number ->
            [zero] 0 قصة
            [one] قصة واحدة
            [two] قصتين
            [few] { $number } قصص
            [many] { $number } قصة
           *[other] { $number } قصة
        }.
    .question = ما الذي كان يمكن أن يمنع النشر؟ وهل دفع أحد آخر ثمنه؟

reflection-price-of-openness = الأيدي المفتوحة
    .text = في الجولة { $round1 } كسب رصيد { $who } { $number1 ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number1 } نقاط
            [many] { $number1 } نقطة
           *[other] { $number1 } نقطة
        } مقابل بيانات شخصية قُيِّد تسليمها. وعند النهاية كانت خصوصية المدينة قد نقصت عن بدايتها { $number ->
            [zero] 0 درجة
            [one] درجة واحدة
            [two] درجتين
            [few] { $number } درجات
            [many] { $number } درجة
           *[other] { $number } درجة
        }.
    .question = من غير { $who } قد يكون في تلك البيانات؟ ومن ينبغي أن يُسأل قبل تسليمها؟

reflection-neighbour-reported = جار بلّغ عن جار
    .text = في الجولة { $round }، عند «{ $card }»، جاء من { $who } تبليغ عن جار. وفي سجل الجولة نفسها منح عليه «{ $law }» { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }.
    .question = أكان التبليغ سيحدث بلا نقاط؟ وكيف تكون الحياة بعده على الدرج نفسه؟

reflection-paid-and-pointed = نقود ثم نقاط
    .text = في الجولة { $round }، عند «{ $card }»، كان من { $who } سداد دَين أو جزء منه. وأضاف القانون «{ $law }» إلى رصيد { $who } { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }.
    .question = هل حول الطاولة من كان عليه مثله ولم يقدر؟ وعمّ تخبر نقطة كهذه: عن الأمانة أم عن النقود؟

reflection-points-bought = نقاط بالمال
    .text = في الجولة { $round }، عند «{ $card }»، ذهب مال من { $who } إلى المدينة. ومقابله منح «{ $law }» { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }.
    .question = أكان بوسع كل من حول الطاولة أن يشتري هذه النقاط؟ وأين الحدّ بين العطاء والثمن؟

reflection-marked-by-one-record = من القيد إلى الشاشة
    .text = في الجولة { $round } قيّد راصد ({ $sensor }) على { $who }: { $deed }. وخصم «{ $law }» { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }، وبهذا القيد وصل «{ $rule }» باسم { $who } إلى شاشات المدينة.
    .question = من نظر في القيد قبل أن يُعرض الاسم؟ وكيف كان يُعرف لو أنه القيد الخطأ؟

reflection-code-turned-red = أحمر بلا حمّى
    .text = في الجولة { $round1 } قُيِّدت على { $who } المشاركة في احتجاج، وبهذا القيد صار رمز { $who } أحمر: لا عبّارة ولا قطار ولا مشوار بالتطبيق. وعاد الرمز إلى حاله في الجولة { $round }، بعد { $number ->
            [zero] 0 جولة
            [one] جولة واحدة
            [two] جولتين
            [few] { $number } جولات
            [many] { $number } جولة
           *[other] { $number } جولة
        }.
    .question = لأي شيء صُنع الرمز أول الأمر؟ ومن يعرف، حين يرى رمزًا أحمر، لماذا احمرّ؟

reflection-one-purse = كيس واحد لكل شيء
    .text = في الجولة { $round1 } خسر رصيد { $who } { $number1 ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number1 } نقاط
            [many] { $number1 } نقطة
           *[other] { $number1 } نقطة
        }. القيد: { $deed }. وفي الجولة { $round2 } كسب الرصيد نفسه { $number2 ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number2 } نقاط
            [many] { $number2 } نقطة
           *[other] { $number2 } نقطة
        }. القيد: { $second }.
    .question = هل في { $second } تعويض عن { $deed }؟ وماذا يتغيّر لو كان لكل باب من أبواب الحياة حساب خاص به؟

reflection-it-adds-up = القليل إلى القليل
    .text = خسر رصيد { $who } { $number1 ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number1 } نقاط
            [many] { $number1 } نقطة
           *[other] { $number1 } نقطة
        } في الجولة { $round1 } ({ $deed })، ثم { $number2 ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number2 } نقاط
            [many] { $number2 } نقطة
           *[other] { $number2 } نقطة
        } في الجولة { $round2 } ({ $second }). وبعد القيد الثاني وصل «{ $law }» باسم { $who } إلى الشاشات.
    .question = أكان القيدان من باب واحد؟ ومتى تصير أشياء صغيرة حكمًا على إنسان؟

reflection-debt-not-worked-off = باب مغلق ودَين باقٍ
    .text = في الجولة { $round1 } وقع على { $who }: { $status }. وفي الجولة { $round2 } أُغلق بذلك باب هذه الخدمة: { $service }. وعند النهاية بلغ الدَّين { $number ->
            [zero] 0 قطعة
            [one] قطعة واحدة
            [two] قطعتين
            [few] { $number } قطع
            [many] { $number } قطعة
           *[other] { $number } قطعة
        }، ولم يتحقّق أمل { $who } في الخلاص منه.
    .question = هل كان للباب الذي أُغلق شأن بالدَّين؟ وما الذي كان أنفع للدائن؟

reflection-owing-and-shut-out = دَين وعقوبة وباب مغلق
    .text = في الجولة { $round1 } زاد دَين { $who } { $number1 ->
            [zero] 0 قطعة
            [one] قطعة واحدة
            [two] قطعتين
            [few] { $number1 } قطع
            [many] { $number1 } قطعة
           *[other] { $number1 } قطعة
        }، وفي الجولة { $round2 } جاءت بسبب ذلك عقوبة بالقانون «{ $law }»: { $status }. وفي الجولة { $round3 } حُجبت بها هذه الخدمة: { $service }. وعند النهاية لم يتحقّق الأمل «{ $hope }».
    .question = كم من الأمل الذي فات أضاعه الدَّين، وكم أضاعه الباب المغلق؟ وأين كان يمكن قطع هذه السلسلة؟

reflection-way-was-closed = الطريق الذي أُغلق
    .text = في الجولة { $round1 } حُجبت عن { $who } هذه الخدمة: { $service }. وعند النهاية لم يتحقّق الأمل «{ $hope }»، وكان عدده { $number }.
    .question = أكان المنع في باب الحياة نفسه الذي جاء منه سببه؟ وهل كان ينبغي أن يكون؟

reflection-other-way-found = ومع ذلك تحقّق
    .text = في الجولة { $round1 } أُغلق أمام { $who } باب هذه الخدمة: { $service }. ومع ذلك تحقّق عند النهاية الأمل «{ $hope }»، وكان عدده { $number }.
    .question = هل كان للباب المغلق شأن بهذا الأمل؟ وإن كان، فمن فتح طريقًا آخر، وهل كان مفتوحًا أمام الجميع؟

reflection-debt-that-rang = دَين يرنّ
    .text = في الجولة { $round } زاد دَين { $who } { $number ->
            [zero] 0 قطعة
            [one] قطعة واحدة
            [two] قطعتين
            [few] { $number } قطع
            [many] { $number } قطعة
           *[other] { $number } قطعة
        }. ومن الجولة { $round2 } صار كل متصل يسمع بالدَّين أولًا، بالقانون «{ $law }».
    .question = من انتفع بمعرفة المتصلين: الدائن أم المُقرِض القادم أم غيرهما؟ وهل تضرّر أحد غير { $who }؟

reflection-others-heard-first = خبر يسبق السلام
    .text = وضع «{ $law }» في الجولة { $round2 } رسالة قبل كل اتصال يصل إلى { $who }، وكان الدَّين قد زاد { $number1 ->
            [zero] 0 قطعة
            [one] قطعة واحدة
            [two] قطعتين
            [few] { $number1 } قطع
            [many] { $number1 } قطعة
           *[other] { $number1 } قطعة
        } في الجولة { $round1 }. وفي الجولة { $round3 } جاء اتصال من { $caller } قبل اللقاء، فوصل خبر الدَّين قبل أي كلمة.
    .question = إلى من وصلت الرسالة: إلى من عليه الدَّين أم إلى من اتّصل؟ وماذا كان ينبغي أن يُفعل بها؟

reflection-debt-grew-by-itself = ما كبر من تلقاء نفسه
    .text = في الجولة { $round2 } زادت الفائدة دَين { $who }. وعند النهاية بلغ الدَّين { $number ->
            [zero] 0 قطعة
            [one] قطعة واحدة
            [two] قطعتين
            [few] { $number } قطع
            [many] { $number } قطعة
           *[other] { $number } قطعة
        }، ولم يتحقّق الأمل في الخلاص منه.
    .question = متى لا يعود الدَّين مسألة إرادة؟ وماذا يقول في ذلك من أقرض المال؟

reflection-relief-was-enough = تخفيف وأمل
    .text = في الجولة { $round1 } خفّفت دائرة { $who } دَين { $debtor } { $number ->
            [zero] 0 قطعة
            [one] قطعة واحدة
            [two] قطعتين
            [few] { $number } قطع
            [many] { $number } قطعة
           *[other] { $number } قطعة
        }. وعند النهاية تحقّق أمل { $debtor } في الخلاص من الدَّين.
    .question = هل كان حول الطاولة من يحتاج إلى تخفيف غير { $debtor }؟ وعلى أي أساس جاء الاختيار، وهل ينبغي أن تكون له قاعدة؟

reflection-paid-and-unpaid = من دفع ومن لم يدفع
    .text = في الجولة { $round1 } خسر رصيد { $who } { $number1 ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number1 } نقاط
            [many] { $number1 } نقطة
           *[other] { $number1 } نقطة
        } بقيد قسط فائت. وفي الجولة { $round2 } كسب رصيد شخص آخر { $number2 ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number2 } نقاط
            [many] { $number2 } نقطة
           *[other] { $number2 } نقطة
        } بقيد دَين سُدِّد.
    .question = واحد دفع وواحد لم يدفع: أكان الفرق في الإرادة أم في القدرة؟ وهل كان السجل يرى أيّهما؟

reflection-name-on-the-wall = اسم على الملأ
    .text = في الجولة { $round1 } ظهر اسم { $who } على شاشات التشهير، ونزلت بذلك مكانة { $who } بين الجيران { $number ->
            [zero] 0 درجة
            [one] درجة واحدة
            [two] درجتين
            [few] { $number } درجات
            [many] { $number } درجة
           *[other] { $number } درجة
        }.
    .question = كم ينبغي أن يبقى اسم معلَّقًا، ومن عليه أن ينزله؟

reflection-under-the-screen = تحت الشاشة
    .text = في الجولة { $round2 } كان لقاء { $other } و{ $who } في مكان فيه شاشة، والوجه الذي عليها وجه { $who }. فنزلت مكانة { $who } بين الجيران { $number ->
            [zero] 0 درجة
            [one] درجة واحدة
            [two] درجتين
            [few] { $number } درجات
            [many] { $number } درجة
           *[other] { $number } درجة
        }.
    .question = ماذا كان يمكن تحت تلك الشاشة: النظر إليها، أم صرف النظر، أم الكلام؟ ولمن عُلّقت هناك؟

reflection-term-ran-out = حتى آخر المدّة
    .text = بقي اسم { $who } على شاشات التشهير من الجولة { $round1 } إلى الجولة { $round }. لم يُنزله أحد قبل أوانه: نزل حين انقضت مدّته، بعد { $number ->
            [zero] 0 جولة
            [one] جولة واحدة
            [two] جولتين
            [few] { $number } جولات
            [many] { $number } جولة
           *[other] { $number } جولة
        }.
    .question = حين ينزل اسم عن الشاشات، هل يغيب حقًّا؟ ومن في المدينة يبقى يذكره؟

reflection-name-lifted = يد أنزلت الاسم
    .text = في الجولة { $round } أنزلت دائرة { $officer } اسم { $who } عن شاشات التشهير، { $number ->
            [0] في الجولة التي ظهر فيها.
            [one] بعد جولة واحدة من ظهوره.
            [two] بعد جولتين من ظهوره.
            [few] بعد { $number } جولات من ظهوره.
           *[other] بعد { $number } جولة من ظهوره.
        }
    .question = إلى ماذا نظرت الدائرة، وهل كان غير { $who } ينتظر نظرة كهذه؟ وهل أنزل الجيران الاسم أيضًا؟

reflection-reward-taken-back = صعود السلّم ونزوله
    .text = وصلت إلى { $who } ترقية برصيد عالٍ، وبقيت { $number ->
            [zero] 0 جولة
            [one] جولة واحدة
            [two] جولتين
            [few] { $number } جولات
            [many] { $number } جولة
           *[other] { $number } جولة
        }. وفي الجولة { $round } ضاعت.
    .question = أكان عمل { $who } في تلك الجولات أحسن أم أسوأ أم كما كان؟ وماذا كانت الترقية تتبع؟

reflection-two-on-the-ladder = اثنان على السلّم
    .text = في الجولة { $round1 } وصلت إلى { $who } ترقية برصيد عالٍ، وفي الجولة { $round2 } وصلت ترقية إلى شخص آخر. وفي الجولة { $round } ضاعت من { $who } ترقية بقيت { $number ->
            [zero] 0 جولة
            [one] جولة واحدة
            [two] جولتين
            [few] { $number } جولات
            [many] { $number } جولة
           *[other] { $number } جولة
        }.
    .question = ما الذي فرّق بين من وصلتهما الترقية: العمل، أم ما رُئي منه؟

reflection-supplier-not-seen = المورّد على القائمة
    .text = في الجولة { $round1 } وقع هذا على شركة: { $supplier } ({ $status }). وفي الجولة { $round } خسرت بسببها شركة { $who } التي تشتري منها، { $company }، { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }.
    .question = ماذا كان بوسع { $who } معرفته، وكيف؟ ومتى يُسأل المشتري عن البائع؟

reflection-partners-left = شركاء انصرفوا
    .text = في الجولة { $round1 } وقع هذا على شركة، وقرأه كل أحد: { $supplier } ({ $status }). وفي الجولة { $round2 } انصرفت عنها شركة { $who } التي كانت تشتري منها، { $company }، وهو ما يتيحه «{ $law }». { $number ->
            [0] وانتهت معيشة المدينة حيث بدأت.
            [one] وبين معيشة المدينة في أول اللعبة وآخرها درجة واحدة.
            [two] وبين معيشة المدينة في أول اللعبة وآخرها درجتان.
            [few] وبين معيشة المدينة في أول اللعبة وآخرها { $number } درجات.
           *[other] وبين معيشة المدينة في أول اللعبة وآخرها { $number } درجة.
        }
    .question = ماذا كانت تعرف الشركة المنصرفة غير أن هناك قائمة؟ ومن قد يكون خسر عمله بين الاثنتين، وهل كان له ذنب؟

reflection-listed-by-one-record = قيد وقائمة
    .text = في الجولة { $round } خصم «{ $law }» من شركة { $who } { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }. القيد: { $deed }. وفي الجولة { $round2 } دخلت الشركة القائمة السوداء: { $company }.
    .question = أيّهما أصدق في وصف شركة: فعل واحد أم رقمها؟ وكم ينبغي أن يبقى فعل واحد محسوبًا؟

reflection-under-supervision = أسبوعًا بعد أسبوع
    .text = في الجولة { $round1 } قُيِّد على { $who }: { $deed }. وبهذا القيد صارت شركة { $who }، { $company }، تحت الإشراف. { $number ->
            [0] أما رصيد { $who } نفسه فانتهى حيث بدأ.
            [one] أما رصيد { $who } نفسه فبين أوّله وآخره نقطة واحدة.
            [two] أما رصيد { $who } نفسه فبين أوّله وآخره نقطتان.
            [few] أما رصيد { $who } نفسه فبين أوّله وآخره { $number } نقاط.
           *[other] أما رصيد { $who } نفسه فبين أوّله وآخره { $number } نقطة.
        }
    .question = من يُسأل عن أفعال شركة: الشركة برقمها، أم من يوقّع أوراقها؟ ومن يعمل فيها ولم يوقّع شيئًا؟

reflection-redlisted-after-gift = عطاء وقائمة
    .text = في الجولة { $round1 } وصل من { $who } مال إلى صندوق الإغاثة. وفي الجولة { $round2 } أُدرجت شركة { $who } في القائمة الحمراء: { $company }. { $number ->
            [0] وانتهت نقود { $who } كما بدأت.
            [one] وبين نقود { $who } في أول اللعبة وآخرها قطعة واحدة.
            [two] وبين نقود { $who } في أول اللعبة وآخرها قطعتان.
            [few] وبين نقود { $who } في أول اللعبة وآخرها { $number } قطع.
           *[other] وبين نقود { $who } في أول اللعبة وآخرها { $number } قطعة.
        }
    .question = ماذا رأت القائمة: كيف تعمل الشركة أم ماذا أُعطي؟ ومن لم يكن يقدر على عطاء كهذا؟

reflection-good-example = قدوة بين الشركات
    .text = في الجولة { $round } منح «{ $law }» شركة { $who } { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }. القيد: { $deed }. وفي الجولة { $round2 } أُدرجت الشركة في القائمة الحمراء: { $company }.
    .question = من نظر في الشركة نفسها، ومن لم ينظر إلا في ما تقوله عن نفسها؟

reflection-score-rose-hope-missed = رقم أعلى
    .text = انتهى رصيد { $who } فوق بدايته بمقدار { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }. أما الأمل «{ $hope }» فلم يتحقّق.
    .question = هل جاءت لحظة كان على { $who } فيها الاختيار بين الرصيد والأمل؟ ومتى بدأ الرقم يهمّ؟

reflection-score-fell-hope-met = رقم أدنى
    .text = تحقّق أمل { $who }: «{ $hope }». أما الرصيد فانتهى دون بدايته بمقدار { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }.
    .question = هل اشترت النقاط التي ضاعت شيئًا؟ وهل دفع أحد آخر جزءًا من الثمن؟

reflection-score-rose-hope-met = الرقم والأمل
    .text = تحقّق عند النهاية الأمل «{ $hope }»، وكان رصيد { $who } قد زاد { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }.
    .question = هل حمل الرقم الأمل، أم حمل الأمل الرقم؟ أم جاء كلاهما من شيء آخر؟

reflection-score-fell-hope-missed = لا هذا ولا ذاك
    .text = نقص رصيد { $who } بين أول اللعبة وآخرها { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }، ولم يتحقّق الأمل «{ $hope }».
    .question = في أي لحظة كان يمكن أن يمضي الأمر على غير ما مضى؟ ومن غير { $who } كانت له يد فيه؟

reflection-number-stood-still = حيث بدأ
    .text = انتهى رصيد { $who } حيث بدأ. وتحقّق الأمل «{ $hope }».
    .question = رصيد انتهى حيث بدأ: أكان ذلك حذرًا أم حظًّا، أم أن أحدًا لم يكن ينظر؟ وماذا عرف عن هذه اللعبة؟

reflection-ledger-over-neighbours = رأي السجل ورأي الجيران
    .text = زاد رصيد { $who } بين أول اللعبة وآخرها { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }، ونزلت مكانة { $who } بين الجيران { $number2 ->
            [zero] 0 درجة
            [one] درجة واحدة
            [two] درجتين
            [few] { $number2 } درجات
            [many] { $number2 } درجة
           *[other] { $number2 } درجة
        }.
    .question = أيّهما أعلم بالناس: السجل أم الدرج؟ ومن منهما أولى بأن يُسأل؟

reflection-points-and-stars = نقاط ونجوم
    .text = زاد رصيد { $who } في سجل المدينة { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }، وضاعت من { $who } عند المنصّات { $number2 ->
            [zero] 0 نجمة
            [one] نجمة واحدة
            [two] نجمتان
            [few] { $number2 } نجوم
            [many] { $number2 } نجمة
           *[other] { $number2 } نجمة
        }.
    .question = ترتيبان لإنسان واحد: إلى ماذا نظر كل منهما؟ ومع أيّهما كان النقاش ممكنًا؟

reflection-neighbours-over-ledger = أقل في السجل، أكثر على الدرج
    .text = نقص رصيد { $who } في السجل { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }، وزادت مكانة { $who } بين الجيران { $number2 ->
            [zero] 0 درجة
            [one] درجة واحدة
            [two] درجتين
            [few] { $number2 } درجات
            [many] { $number2 } درجة
           *[other] { $number2 } درجة
        }.
    .question = ماذا رأى الجيران ممّا لا يحسبه قانون؟

reflection-hope-met-meter-fell = أمل تحقّق ومؤشّر هبط
    .text = تحقّق عند النهاية أمل دائرة { $who }: «{ $hope }». وكان أحد مؤشّرات المدينة قد هبط عن بدايته { $number ->
            [zero] 0 درجة
            [one] درجة واحدة
            [two] درجتين
            [few] { $number } درجات
            [many] { $number } درجة
           *[other] { $number } درجة
        }: { $meter }.
    .question = هل لهبوط المؤشّر ({ $meter }) شأن بالأمل الذي تحقّق؟ وإن كان ثمنًا له، فمن دفعه؟

reflection-bet-lost = الرهان
    .text = في الوقفة بعد الجولة { $round1 } لم يصب رهان { $who }. وعند النهاية كان رصيد { $who } نفسه قد نقص { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }.
    .question = حين خاب الرهان، ماذا كان يصعب أن يُرى، ولماذا؟
