# What the end of the game tells about the players' own moves. The variables are names as the table shows them.
# The person named may be of either gender: nothing here agrees with a name.

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
        }. السبب: { $deed }.
    .question = أيتكرّر هذا الصوت من { $who } لو عاد التصويت؟ وأي قانون يبدو من الشارع غير ما يبدو من المجلس؟

reflection-law-paid-its-opponent = القانون ومن صوّت ضدّه
    .text = { $round1 ->
            [0] قبل توزيع الأدوار
           *[other] في الجولة { $round1 }
        } ذهب صوت { $who } ضدّ «{ $bill }». لكن المشروع أُقِرّ وجاء منه القانون «{ $law }»، وفي الجولة { $round } زاد به رصيد { $who } { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }. المقابل: { $deed }.
    .question = هل يبدو القانون أحسن حين يدفع لك؟ وهل ينبغي أن يبدو كذلك؟

reflection-list-found-its-voter = على القائمة نفسها
    .text = ذهب صوت { $who } إلى «{ $bill }» { $round1 ->
            [0] قبل توزيع الأدوار
           *[other] في الجولة { $round1 }
        }. وفي الجولة { $round3 } وصل القانون الذي جاء منه، «{ $law }»، إلى { $who }: { $status }. وعلى مدى اللعبة تحرّك رصيد { $who } بمقدار { $number4 ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number4 } نقاط
            [many] { $number4 } نقطة
           *[other] { $number4 } نقطة
        }.
    .question = عند التصويت على قائمة، من تخيّلت عليها؟

reflection-own-list-shut-the-way = باب شارك في إغلاقه صاحبه
    .text = { $round1 ->
            [0] قبل توزيع الأدوار
           *[other] في الجولة { $round1 }
        } ذهب صوت { $who } إلى «{ $bill }»، ومنه جاء القانون «{ $law }». وفي الجولة { $round3 } وصل هذا القانون إلى { $who }: { $status }. وفي الجولة { $round4 } أُغلق بذلك باب هذه الخدمة: { $service }. وعلى مدى اللعبة تحرّك رصيد { $who } بمقدار { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }.
    .question = من الذي كان في البال أمام ذلك الباب؟ ولو عاد التصويت، أيّ مقبض كان ينبغي أن يكون له؟

reflection-own-list-and-neighbours = القانون والجيران
    .text = { $round1 ->
            [0] قبل توزيع الأدوار
           *[other] في الجولة { $round1 }
        } ذهب صوت { $who } إلى «{ $bill }»، ومنه جاء القانون «{ $law }». وفي الجولة { $round3 } وصل هذا القانون إلى { $who }: { $status }. وفي الجولة { $round } نزلت بسببه مكانة { $who } بين الجيران بمقدار { $number }.
    .question = هل حُسب عند التصويت ما سيفعله الجيران بالقانون؟ ومن كان يمكن أن يعرف؟

reflection-law-gone-deed-stayed = فعل واحد وقانونان
    .text = في الجولة { $round } خسر رصيد { $who } { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }. السبب: { $deed }. ثم شطب «{ $bill }» القانون «{ $law }»، وفي الجولة { $round3 } قُيِّد الفعل نفسه على { $other } ولم يُحسب له شيء.
    .question = أتغيّر الفعل أم تغيّر الكتاب وحده؟ وهل كان ينبغي ردّ النقاط إلى { $who }؟

reflection-reward-gone-deed-stayed = الفعل نفسه بلا أجر
    .text = في الجولة { $round } منح «{ $law }» رصيد { $who } { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }. المقابل: { $deed }. ثم شطب «{ $bill }» ذلك القانون، وفي الجولة { $round3 } قُيِّد الفعل نفسه باسم { $other } ولم يكسب شيئًا.
    .question = أكان الفعل من أجل النقاط؟ وماذا يبقى من فعل حسن لا أجر عليه بعد؟

reflection-deed-became-a-number = فعل صار رقمًا
    .text = في الجولة { $round1 } قُيِّد هذا على { $who } ولم يكن في الكتاب قانون يتناوله: { $deed }. وفي الجولة { $round2 } جاء «{ $bill }» بالقانون «{ $law }»، وفي الجولة { $round } حرّك الفعل نفسه رصيد { $other } بمقدار { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }.
    .question = ماذا تغيّر في الفعل حين صار له رقم؟ وأي فعل ينبغي ألّا يكون له رقم أبدًا؟

reflection-one-deed-two-prices = فعل واحد وثمنان
    .text = في الجولة { $round1 } خصم «{ $law }» من رصيد { $who } { $number1 ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number1 } نقاط
            [many] { $number1 } نقطة
           *[other] { $number1 } نقطة
        }. السبب: { $deed }. وفي الجولة { $round2 } خصم قانون آخر { $number2 ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number2 } نقاط
            [many] { $number2 } نقطة
           *[other] { $number2 } نقطة
        } عن الفعل نفسه، وكان مقيَّدًا على { $other }.
    .question = أي الثمنين كان أقرب إلى الضرر الذي وقع؟ ومن حدّده؟

reflection-struck-out-too-late = شُطب بعد فوات الأوان
    .text = في الجولة { $round } خصم «{ $law }» من رصيد { $who } { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }. السبب: { $deed }. وفي الجولة { $round2 } ذهب صوت { $who } إلى «{ $bill }»، فشُطب به ذلك القانون من الكتاب.
    .question = أكان الصوت ضدّ القانون أم ضدّ الخسارة؟ وكيف يُعرف الفرق بينهما؟

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
        }، والأصوات موزونة بالرصيد لا معدودة بالرؤوس.
    .question = من كان سيغلب لو حُسب كل رأس صوتًا واحدًا؟ ومن يقرّر ثقل الصوت متى صارت الأصوات الأثقل هي التي تقرّر؟

reflection-argued-against-lived-well = خسر الصوت وتحقّق الأمل
    .text = في النقاش حول «{ $bill }» جاءت من { $who } حجّة «{ $argument }»، وذهب صوت { $who } ضدّ المشروع. و{ $round ->
            [0] قبل توزيع الأدوار
           *[other] في الجولة { $round }
        } أُقِرّ بفارق { $number ->
            [zero] 0 صوت
            [one] صوت واحد
            [two] صوتين
            [few] { $number } أصوات
            [many] { $number } صوتًا
           *[other] { $number } صوت
        }. وعند النهاية تحقّق مع ذلك أمل { $who }: «{ $hope }».
    .question = ما الذي كان يُخشى من المشروع، وهل وقع؟ ومن حول الطاولة ضاق عيشه به أكثر؟

reflection-argument-carried = كلمات لها وزن
    .text = في النقاش حول «{ $bill }» جاءت من { $who } حجّة «{ $argument }». و{ $round ->
            [0] قبل توزيع الأدوار
           *[other] في الجولة { $round }
        } أُقِرّ المشروع بفارق { $number ->
            [zero] 0 صوت
            [one] صوت واحد
            [two] صوتين
            [few] { $number } أصوات
            [many] { $number } صوتًا
           *[other] { $number } صوت
        }.
    .question = ما أقوى ما قاله الطرف الذي خسر؟

reflection-one-vote-short = كان ينقصه صوت
    .text = في النقاش حول «{ $bill }» جاءت من { $who } حجّة «{ $argument }». و{ $round ->
            [0] قبل توزيع الأدوار
           *[other] في الجولة { $round }
        } سقط المشروع بفارق { $number ->
            [zero] 0 صوت
            [one] صوت واحد
            [two] صوتين
            [few] { $number } أصوات
            [many] { $number } صوتًا
           *[other] { $number } صوت
        }.
    .question = أي تعديل كان سيحرّك صوتًا واحدًا، وهل كان المشروع سيبقى مستحقًّا للعناء؟

reflection-carried-by-one = صوت واحد كفى
    .text = { $round1 ->
            [0] قبل توزيع الأدوار
           *[other] في الجولة { $round1 }
        } ذهب صوت { $who } إلى «{ $bill }». وأُقِرّ المشروع بفارق صوت واحد، فكان كل صوت معه هو الحاسم.
    .question = ما الذي كان سيقلب صوت { $who }؟ وهل ينبغي أن تكفي أغلبية ضئيلة كهذه لتغيير الكتاب؟

reflection-petition-became-law = من عريضة إلى قانون
    .text = في الجولة { $round1 } جاء من { $who } توقيع على عريضة «{ $bill }». وفي الجولة { $round } أُقِرّ المشروع بفارق { $number ->
            [zero] 0 صوت
            [one] صوت واحد
            [two] صوتين
            [few] { $number } أصوات
            [many] { $number } صوتًا
           *[other] { $number } صوت
        }، وجاء منه القانون «{ $law }».
    .question = كم توقيعًا ينبغي أن يكفي ليسمع المجلس؟ ومن لم يبقَ عنده توقيع يعطيه؟

reflection-petition-fell = وُقِّعت العريضة وسقط المشروع
    .text = في الجولة { $round1 } جاء من { $who } توقيع على عريضة «{ $bill }». وفي الجولة { $round } سقط المشروع بفارق { $number ->
            [zero] 0 صوت
            [one] صوت واحد
            [two] صوتين
            [few] { $number } أصوات
            [many] { $number } صوتًا
           *[other] { $number } صوت
        }.
    .question = من لم يوقّع، وهل سأله أحد لماذا؟

reflection-deed-nobody-saw = ما لم يره أحد
    .text = في الجولة { $round1 } كان من { $who } هذا الفعل: { $deed }. المكان: { $place }. ولم يرصده شيء. وفي الجولة { $round } قُيِّد الفعل نفسه على غير { $who }، فخصم «{ $law }» { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }.
    .question = شخصان وفعل واحد: ماذا قاس الرصيد هنا، السلوك أم انكشافه؟

reflection-seen-here-missed-there = رُئي هنا وفات هناك
    .text = في الجولة { $round } خصم «{ $law }» من رصيد { $who } { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }. السبب: { $deed }. وفي الجولة { $round2 } كان الفعل نفسه من غير { $who } في هذا المكان، ولم يرصده شيء: { $place }.
    .question = شخصان وفعل واحد: أيّهما يقول إن السجل عادل؟

reflection-good-deed-unseen = لا يُحسب إلا ما يُرى
    .text = في الجولة { $round1 } كان من { $who } هذا الفعل: { $deed }. المكان: { $place }. ولم يرصده شيء. وفي الجولة { $round } قُيِّد الفعل نفسه باسم غير { $who }، فمنح عليه «{ $law }» { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }.
    .question = أزادت قيمة الفعل لأنه رُئي؟ وعند من زادت؟

reflection-help-unseen = عون لم يُكتب
    .text = في الجولة { $round1 } كان من { $who } عون لأسرة فقيرة، ولم يقيّده شيء. وعند النهاية، في الجولة { $round }، تحقّق الأمل «{ $hope }»؛ وبلغ ما يُحسب له { $number }.
    .question = لمن كان أنفع لو قُيِّد هذا العون، ولمن كان أضرّ؟

reflection-visit-without-witness = زيارة بلا شاهد
    .text = في الجولة { $round1 } كانت من { $who } زيارة للوالدين، ولم يقيّدها شيء. وعند النهاية، في الجولة { $round }، تحقّق الأمل «رؤية الوالدين»، وفيه { $number ->
            [zero] 0 زيارة
            [one] زيارة واحدة
            [two] زيارتين
            [few] { $number } زيارات
            [many] { $number } زيارة
           *[other] { $number } زيارة
        }.
    .question = أكانت الزيارة ستساوي أكثر أم أقل أم الشيء نفسه لو رآها السجل؟

reflection-misread-face = الوجه الخطأ
    .text = في الجولة { $round1 } أخطأ راصد ({ $sensor }) فحسب { $doer } هو { $who }. الفعل: { $deed }. وفي الجولة { $round } صُحِّح قيد بذلك باسم { $who }، بعد { $number ->
            [zero] 0 جولة
            [one] جولة واحدة
            [two] جولتين
            [few] { $number } جولات
            [many] { $number } جولة
           *[other] { $number } جولة
        } من كتابته.
    .question = ماذا جرى مع { $who } في هذه الأثناء، وهل أزاله التصحيح أيضًا؟

reflection-charged-for-another = على حساب الغير
    .text = في الجولة { $round1 } كان من { $doer } هذا الفعل: { $deed }. لكن راصدًا ({ $sensor }) قيّده على { $who }. وفي الجولة { $round } حرّك القانون «{ $law }» رصيد { $who } بمقدار { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }.
    .question = من حول الطاولة كان بوسعه أن ينتبه إلى الخطأ، ومن كانت له مصلحة في ذلك؟

reflection-appeal-heard = اعتراض قُبِل
    .text = في الجولة { $round1 } أخطأ راصد ({ $sensor }) فحسب { $doer } هو { $who }. الفعل: { $deed }. وفي الجولة { $round2 } جاء اعتراض من { $who } وقُبِل: صُحِّح القيد، واستردّ رصيد { $who } { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }.
    .question = كم كلّف أن يُصدَّق القول، ومن لم يكن بوسعه أن يدفع؟ وهل كان الخطأ سيُكتشف لولا { $who }؟

reflection-appeal-refused = اعتراض لم يُقبل
    .text = خصم «{ $law }» { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        } من رصيد { $who } في الجولة { $round }. السبب: { $deed }. وفي الجولة { $round2 } جاء اعتراض من { $who }، وبقي القيد.
    .question = ماذا كان يلزم { $who } ليُصدَّق القول؟ وماذا كان يلزم الدائرة لتتيقّن؟

reflection-office-put-it-right = صحّحته الدائرة
    .text = خصّصت دائرة { $who } دورًا للنظر في قيد قديم. وفي الجولة { $round } صُحِّح قيد باسم { $other } عن هذا الفعل: { $deed }، بعد { $number ->
            [zero] 0 جولة
            [one] جولة واحدة
            [two] جولتين
            [few] { $number } جولات
            [many] { $number } جولة
           *[other] { $number } جولة
        } من كتابته.
    .question = أينبغي أن يتوقف تصحيح قيد على انتباه شخص واحد؟ وعلى ماذا غير ذلك؟

reflection-nothing-left-to-correct = لم يبقَ ما يُصحَّح
    .text = في الجولة { $round1 } أخطأ راصد ({ $sensor }) فحسب { $doer } هو { $who }. الفعل: { $deed }. فخصم «{ $law }» من رصيد { $who } { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }. وفي الجولة { $round3 } جاء قانون تُمحى به القيود القديمة، وذهب هذا القيد معها. ولم يبقَ في الملف بعدها ما يُصحَّح.
    .question = هل يصغر الخطأ حين لا يعود أحد يقرؤه؟ ومن يبقى قادرًا على القول إنه كان خطأ؟

reflection-forgotten-not-given-back = نُسي ولم يُردّ
    .text = في الجولة { $round1 } خصم «{ $law }» من رصيد { $who } { $number1 ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number1 } نقاط
            [many] { $number1 } نقطة
           *[other] { $number1 } نقطة
        }. السبب: { $deed }. وفي الجولة { $round2 } تعلّمت المدينة النسيان: القيود الأقدم من جولة واحدة تُمحى، وذهب هذا القيد معها. ولم تُردّ بذلك نقطة.
    .question = أيّهما أصلح: قيد يُقرأ، أم نقاط ذهبت ولا يقدر أحد بعد ذلك على تفسيرها؟

reflection-sensor-outlived-reason = أكثر مما بُني له
    .text = بُني تتبّع المخالطين من أجل وباء. { $round1 ->
            [0] قبل توزيع الأدوار
           *[other] في الجولة { $round1 }
        } أُنشئ في هذا المكان: { $place }. ومما قيّده التتبّع على { $who }: { $deed }. وفي الجولة { $round } حرّك «{ $law }» بسببه { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }.
    .question = من يقرّر متى يجوز لأداة بُنيت لغرض أن تخدم غرضًا آخر، ومتى تُطفأ؟

reflection-emergency-kept = بعد الطوارئ
    .text = بُني تتبّع المخالطين من أجل وباء. { $round1 ->
            [0] قبل توزيع الأدوار
           *[other] في الجولة { $round1 }
        } أُنشئ في هذا المكان: { $place }. وحين انتهت اللعبة كان قائمًا هناك منذ { $number ->
            [zero] 0 جولة
            [one] جولة واحدة
            [two] جولتين
            [few] { $number } جولات
            [many] { $number } جولة
           *[other] { $number } جولة
        }.
    .question = أي يوم كان يوم إطفائه، وعلى من كان أن يقول ذلك؟

reflection-emergency-wiped = أُفرغ من جديد
    .text = { $round1 ->
            [0] قبل توزيع الأدوار
           *[other] في الجولة { $round1 }
        } أُنشئ تتبّع المخالطين في هذا المكان: { $place }. وفي الجولة { $round } حُذف كل ما بقي له في الملفات. عدد القيود: { $number }.
    .question = من تأكّد أن شيئًا لم يبقَ؟ وما الذي يجب أن يُكتب قبل الطوارئ ليحدث هذا بعدها؟

reflection-office-sensor-recorded = مرّ أحدهم من هناك
    .text = في الجولة { $round1 } اتّخذت دائرة { $who } هذا الإجراء: «{ $action }». المكان: { $place }. وفي الجولة { $round3 } قيّد راصد من هذا النوع ({ $sensor }) شيئًا هناك على { $other }: { $deed }. فحرّك «{ $law }» رصيد { $other } بمقدار { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }.
    .question = من الذي كان في البال عند تركيبه؟ وهل ما وجده هو ما رُكِّب من أجله؟

reflection-saw-one-missed-one = عين ترى حينًا
    .text = في هذا المكان، { $place }، قيّد راصد ({ $sensor }) على { $who } في الجولة { $round1 }: { $deed }. وفي الجولة { $round2 } كان من { $other } في المكان نفسه: { $second }. ولم يقيّده شيء. وعند النهاية كان الراصد قائمًا هناك منذ { $number ->
            [zero] 0 جولة
            [one] جولة واحدة
            [two] جولتين
            [few] { $number } جولات
            [many] { $number } جولة
           *[other] { $number } جولة
        }.
    .question = ماذا يصير مكان لا يعرف فيه أحد متى يُرى ومتى لا يُرى؟

reflection-office-sensor-stayed = ما زال هناك
    .text = في الجولة { $round1 } ركّبت دائرة { $who } هذا: { $sensor }. المكان: { $place }. وعند النهاية كان قائمًا هناك منذ { $number ->
            [zero] 0 جولة
            [one] جولة واحدة
            [two] جولتين
            [few] { $number } جولات
            [many] { $number } جولة
           *[other] { $number } جولة
        }.
    .question = لأي شيء كان في ذلك اليوم؟ ومن الذي عليه أن يطلب إزالته، وهل يراه أصلًا؟

reflection-put-up-taken-down = رُكِّب ثم أُزيل
    .text = في الجولة { $round1 } ركّبت دائرة { $who } هذا: { $sensor }. المكان: { $place }. وفي الجولة { $round } أزالته دائرة أخرى، { $number ->
            [0] في الجولة نفسها
            [one] بعد جولة واحدة
            [two] بعد جولتين
            [few] بعد { $number } جولات
           *[other] بعد { $number } جولة
        }.
    .question = ما الذي تغيّر: المكان أم الحاجة أم العين التي نظرت؟

reflection-sensor-taken-down = بعد إزالة الراصد
    .text = في الجولة { $round1 } قيّد راصد ({ $sensor }) شيئًا على { $who }. المكان: { $place }. وفي الجولة { $round } أُزيل بعدما بقي { $number ->
            [zero] 0 جولة
            [one] جولة واحدة
            [two] جولتين
            [few] { $number } جولات
            [many] { $number } جولة
           *[other] { $number } جولة
        }.
    .question = حين يُزال راصد، ماذا ينبغي أن يحدث لما رآه؟

reflection-place-with-eyes = مكان له عيون
    .text = في هذا المكان، { $place }، قُيِّد على { $who } في الجولة { $round1 }: { $deed }. وقُيِّد فيه على غير { $who } في الجولة { $round2 }: { $second }. وعند النهاية كان راصد ({ $sensor }) قائمًا فيه منذ { $number ->
            [zero] 0 جولة
            [one] جولة واحدة
            [two] جولتين
            [few] { $number } جولات
            [many] { $number } جولة
           *[other] { $number } جولة
        }.
    .question = هل يسلك أحد طريقًا آخر بسببه؟ وماذا تخسر مدينة يدور الناس حول مكان فيها؟

reflection-order-up-privacy-down = نظام أكثر وستر أقل
    .text = في الجولة { $round1 } ركّبت دائرة { $who } هذا: { $sensor }. وعند النهاية كان نظام المدينة أعلى مما بدأ بمقدار { $number3 ->
            [zero] 0 درجة
            [one] درجة واحدة
            [two] درجتين
            [few] { $number3 } درجات
            [many] { $number3 } درجة
           *[other] { $number3 } درجة
        }، وكانت خصوصيتها أدنى مما بدأت بمقدار { $number4 ->
            [zero] 0 درجة
            [one] درجة واحدة
            [two] درجتين
            [few] { $number4 } درجات
            [many] { $number4 } درجة
           *[other] { $number4 } درجة
        }.
    .question = أكان هناك طريق إلى الأول من غير الثاني؟ ومن حول الطاولة ربح من هذا، ومن دفع ثمن ذاك؟

reflection-praise-paid-warning-cost = ثمن الكلمة
    .text = في الجولة { $round } خسر رصيد { $who } { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        } بسبب نقل شائعة. وفي الجولة { $round2 } زاد رصيد { $other } { $number2 ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number2 } نقاط
            [many] { $number2 } نقطة
           *[other] { $number2 } نقطة
        } مقابل مديح المدينة.
    .question = أيّ القولين حمل إلى المدينة شيئًا كانت تحتاج إلى معرفته؟ وكيف كان لها أن تعرف قبل أن توزّع النقاط؟

reflection-praise-first-then-warning = التصفيق أولًا
    .text = في الجولة { $round1 } زاد رصيد { $who } { $number1 ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number1 } نقاط
            [many] { $number1 } نقطة
           *[other] { $number1 } نقطة
        } مقابل مديح المدينة. وفي الجولة { $round2 } خسر رصيد { $other } { $number2 ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number2 } نقاط
            [many] { $number2 } نقطة
           *[other] { $number2 } نقطة
        } بسبب نقل شائعة.
    .question = ماذا تتعلّم المدينة من كل منهما؟ وماذا سيقول في المرة القادمة من رأى ذلك؟

reflection-rumour-was-true = شائعة صدقت
    .text = في الجولة { $round } خصم «{ $law }» من رصيد { $who } { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        } بسبب نقل شائعة. وفي الجولة { $round2 } عُرف أن الماء الذي جاء التحذير منه من { $who } كان فاسدًا.
    .question = من يقرّر ما الشائعة يوم لا يعلم أحد بعد؟ وماذا يُفعل بالنقاط يوم يعلم الجميع؟

reflection-quieter-city = مدينة أهدأ صوتًا
    .text = في الجولة { $round1 } زاد رصيد { $who } { $number1 ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number1 } نقاط
            [many] { $number1 } نقطة
           *[other] { $number1 } نقطة
        } مقابل مديح المدينة. وعند النهاية، في الجولة { $round }، كان الصوت أدنى مما بدأ بمقدار { $number ->
            [zero] 0 درجة
            [one] درجة واحدة
            [two] درجتين
            [few] { $number } درجات
            [many] { $number } درجة
           *[other] { $number } درجة
        }.
    .question = هل يمكن أن يسكت الناس ولم يُعاقَب أحد؟ وما الذي قد يكون السبب غير النقاط؟

reflection-label-wore-off = الوسم
    .text = في الجولة { $round1 } قُيِّد على { $who } نقل شائعة، وجاء مع القيد وسم يراه الجميع. وزال الوسم في الجولة { $round }، بعد { $number ->
            [zero] 0 جولة
            [one] جولة واحدة
            [two] جولتين
            [few] { $number } جولات
            [many] { $number } جولة
           *[other] { $number } جولة
        }.
    .question = ماذا يفعل الوسم مما لا يفعله خصم النقاط؟ ومن عليه أن يذكر سببه؟

reflection-story-came-out = خرجت القصة إلى العلن
    .text = في الجولة { $round1 } كان من { $who } نشر تقرير. وعند النهاية، في الجولة { $round }، تحقّق أمل { $who } في نشر قصة. عدد القصص المنشورة: { $number }.
    .question = ما الذي كان يمكن أن يمنع ذلك؟ وهل دفع أحد آخر ثمن تلك القصة؟

reflection-price-of-openness = الأيدي المفتوحة
    .text = في الجولة { $round1 } زاد رصيد { $who } { $number1 ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number1 } نقاط
            [many] { $number1 } نقطة
           *[other] { $number1 } نقطة
        } مقابل تسليم بيانات شخصية. وعند النهاية، في الجولة { $round }، كانت خصوصية المدينة أدنى مما بدأت بمقدار { $number ->
            [zero] 0 درجة
            [one] درجة واحدة
            [two] درجتين
            [few] { $number } درجات
            [many] { $number } درجة
           *[other] { $number } درجة
        }.
    .question = هل دفع الثمن صاحب البيانات، أم كان في الملف آخرون أيضًا؟

reflection-neighbour-reported = جار بلّغ عن جار
    .text = في الجولة { $round1 }، عند «{ $card }»، جاء من { $who } تبليغ عن جار. وفي الجولة { $round } منح «{ $law }» { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        } مقابله.
    .question = أكان التبليغ سيحدث بلا نقاط؟ وكيف تكون الحياة بعده على الدرج نفسه؟

reflection-paid-and-pointed = نقود ثم نقاط
    .text = في الجولة { $round1 }، عند «{ $card }»، كان من { $who } سداد دَين أو جزء منه. وفي الجولة { $round } منح «{ $law }» { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        } مقابله.
    .question = من حول الطاولة كان عليه مثله ولم يقدر؟ وعمّ تخبر نقطة كهذه: عن الأمانة أم عن النقود؟

reflection-points-bought = نقاط بالمال
    .text = في الجولة { $round1 }، عند «{ $card }»، جاء من { $who } تبرّع بالمال للمدينة. وفي الجولة { $round } منح «{ $law }» { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        } مقابله.
    .question = أكان بوسع كل من حول الطاولة أن يشتري هذه النقاط؟ وأين الحدّ بين العطاء والثمن؟

reflection-marked-by-one-record = قيد واحد كفى
    .text = في الجولة { $round1 } قُيِّد على { $who } ({ $sensor }): { $deed }. وهذا القيد وحده جاء بما يلي: { $status }. وفي الجولة { $round } خصم «{ $law }» عن الفعل نفسه { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        } فوق ذلك.
    .question = من نظر في القيد قبل أن يسري أثره؟ وكيف كان يُعرف لو أنه القيد الخطأ؟

reflection-code-turned-red = أحمر بلا حمّى
    .text = في الجولة { $round1 } قُيِّدت على { $who } المشاركة في احتجاج، وبهذا القيد صار رمز { $who } أحمر: لا عبّارة ولا قطار ولا سيارة. وعاد الرمز إلى حاله في الجولة { $round }، بعد { $number ->
            [zero] 0 جولة
            [one] جولة واحدة
            [two] جولتين
            [few] { $number } جولات
            [many] { $number } جولة
           *[other] { $number } جولة
        }.
    .question = لأي شيء صُنع الرمز أول الأمر؟ ومن يعرف، حين ينظر من الخارج، لماذا صار رمز أحدهم أحمر؟

reflection-one-purse = كيس واحد لكل شيء
    .text = في الجولة { $round1 } خسر رصيد { $who } { $number1 ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number1 } نقاط
            [many] { $number1 } نقطة
           *[other] { $number1 } نقطة
        }. السبب: { $deed }. وفي الجولة { $round2 } زاد الرصيد نفسه { $number2 ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number2 } نقاط
            [many] { $number2 } نقطة
           *[other] { $number2 } نقطة
        }. المقابل: { $second }.
    .question = هل يعوّض الثاني عن الأول؟ وماذا يتغيّر لو كان لكل باب من أبواب الحياة حساب خاص به؟

reflection-it-adds-up = القليل إلى القليل
    .text = في الجولة { $round1 } خسر رصيد { $who } { $number1 ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number1 } نقاط
            [many] { $number1 } نقطة
           *[other] { $number1 } نقطة
        }. السبب: { $deed }. وفي الجولة { $round2 } خسر بعدها { $number2 ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number2 } نقاط
            [many] { $number2 } نقطة
           *[other] { $number2 } نقطة
        }. السبب: { $second }. وبعد القيد الثاني وصل «{ $law }» باسم { $who } إلى الشاشات.
    .question = أكان الفعلان من باب واحد؟ ومتى تصير أشياء صغيرة حكمًا على إنسان؟

reflection-debt-not-worked-off = دَين لا يُسدَّد والباب مغلق
    .text = في الجولة { $round1 } وقع هذا على { $who }: { $status }. وفي الجولة { $round2 } أُغلق بذلك باب هذه الخدمة: { $service }. وعند النهاية بلغ الدَّين { $number ->
            [zero] 0 قطعة
            [one] قطعة واحدة
            [two] قطعتين
            [few] { $number } قطع
            [many] { $number } قطعة
           *[other] { $number } قطعة
        }، ولم يتحقّق أمل { $who } في الخلاص منه.
    .question = هل كان للباب الذي أُغلق شأن بالدَّين؟ وما الذي كان أنفع للدائن؟

reflection-owing-and-shut-out = دَين ثم عقوبة ثم باب مغلق
    .text = في الجولة { $round1 } زاد دَين { $who } { $number1 ->
            [zero] 0 قطعة
            [one] قطعة واحدة
            [two] قطعتين
            [few] { $number1 } قطع
            [many] { $number1 } قطعة
           *[other] { $number1 } قطعة
        }. وفي الجولة { $round2 } جاءت بسببه عقوبة بالقانون «{ $law }»: { $status }. وفي الجولة { $round3 } أُغلق بها باب هذه الخدمة: { $service }. وعند النهاية لم يتحقّق الأمل «{ $hope }».
    .question = كم كان من ذلك للدَّين وكم كان للباب المغلق؟ وأين كان يمكن قطع هذه السلسلة؟

reflection-way-was-closed = الطريق الذي أُغلق
    .text = في الجولة { $round1 } حُجبت عن { $who } هذه الخدمة: { $service }. وعند النهاية، في الجولة { $round }، لم يتحقّق الأمل «{ $hope }»؛ وقف ما يُحسب له عند { $number }.
    .question = أكان المنع في باب الحياة نفسه الذي وقع فيه الخطأ؟ وهل كان ينبغي أن يكون؟

reflection-other-way-found = طريق آخر
    .text = في الجولة { $round1 } حُجبت عن { $who } هذه الخدمة: { $service }. وعند النهاية، في الجولة { $round }، تحقّق الأمل «{ $hope }» مع ذلك؛ وبلغ ما يُحسب له { $number }.
    .question = من الذي فتح الطريق الآخر، أو ما الذي فتحه؟ وهل كان مفتوحًا أمام الجميع؟

reflection-debt-that-rang = دَين يرنّ
    .text = في الجولة { $round } زاد دَين { $who } { $number ->
            [zero] 0 قطعة
            [one] قطعة واحدة
            [two] قطعتين
            [few] { $number } قطع
            [many] { $number } قطعة
           *[other] { $number } قطعة
        }. وفي الجولة { $round2 } أعلم «{ $law }» بذلك كل متصل.
    .question = من انتفع بمعرفة المتصلين: الدائن أم المقرض القادم أم غيرهما؟ ومن تضرّر غير { $who }؟

reflection-others-heard-first = خبر يسبق السلام
    .text = في الجولة { $round1 } زاد دَين { $who } { $number1 ->
            [zero] 0 قطعة
            [one] قطعة واحدة
            [two] قطعتين
            [few] { $number1 } قطع
            [many] { $number1 } قطعة
           *[other] { $number1 } قطعة
        }، وفي الجولة { $round2 } وضع «{ $law }» رسالة قبل كل اتصال. وقبل لقاء { $caller } و{ $who } في الجولة { $round3 } جاء اتصال من { $caller }، فوصل خبر الدَّين قبل أي كلمة.
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
    .text = في الجولة { $round1 } خفّفت دائرة { $who } دَين { $debtor } بمقدار { $number ->
            [zero] 0 قطعة
            [one] قطعة واحدة
            [two] قطعتين
            [few] { $number } قطع
            [many] { $number } قطعة
           *[other] { $number } قطعة
        }. وعند النهاية تحقّق أمل { $debtor } في الخلاص من الدَّين.
    .question = من غير { $debtor } حول الطاولة كان يحتاج إليه؟ وعلى أي أساس جاء الاختيار، وهل ينبغي أن تكون له قاعدة؟

reflection-paid-and-unpaid = من دفع ومن لم يدفع
    .text = في الجولة { $round1 } خسر رصيد { $who } { $number1 ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number1 } نقاط
            [many] { $number1 } نقطة
           *[other] { $number1 } نقطة
        } بسبب التخلّف عن قسط. وفي الجولة { $round2 } زاد رصيد آخر { $number2 ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number2 } نقاط
            [many] { $number2 } نقطة
           *[other] { $number2 } نقطة
        } مقابل سداد دَين.
    .question = أكان الفرق بين الاثنين في الإرادة أم في القدرة؟ وهل كان السجل يرى أيّهما؟

reflection-name-on-the-wall = اسم على الملأ
    .text = في الجولة { $round1 } عُرض اسم { $who } على شاشات التشهير. وفي الجولة { $round } نزلت مكانة { $who } بين الجيران بمقدار { $number }.
    .question = كم ينبغي أن يبقى اسم معلَّقًا، ومن عليه أن ينزله؟

reflection-under-the-screen = تحت الشاشة
    .text = في الجولة { $round1 } عُرض اسم { $who } على شاشات التشهير. وفي الجولة { $round2 } كان لقاء { $other } و{ $who } في مكان فيه شاشة، فنزلت مكانة { $who } بمقدار { $number }.
    .question = ما الذي كان ينبغي في تلك اللحظة: النظر إلى الشاشة، أم صرف النظر، أم قول شيء؟ ولمن عُلّقت الشاشة هناك؟

reflection-term-ran-out = حتى آخر المدّة
    .text = في الجولة { $round1 } عُرض اسم { $who } على شاشات التشهير. ولم يُنزله أحد قبل أوانه: نزل عنها في الجولة { $round } حين انقضت المدّة، بعد { $number ->
            [zero] 0 جولة
            [one] جولة واحدة
            [two] جولتين
            [few] { $number } جولات
            [many] { $number } جولة
           *[other] { $number } جولة
        }.
    .question = هل غاب الاسم حقًّا بعد ذلك؟ ومن في المدينة ما زال يذكره؟

reflection-name-lifted = يد أنزلت الاسم
    .text = في الجولة { $round1 } عُرض اسم { $who } على شاشات التشهير. وفي الجولة { $round2 } أنزلته عنها دائرة { $officer }، { $number ->
            [0] في الجولة نفسها
            [one] بعد جولة واحدة
            [two] بعد جولتين
            [few] بعد { $number } جولات
           *[other] بعد { $number } جولة
        }.
    .question = إلى ماذا نظرت الدائرة، ومن غير { $who } كان ينتظر نظرة كهذه؟ وهل أنزل الجيران الاسم أيضًا؟

reflection-reward-taken-back = صعود السلّم ونزوله
    .text = في الجولة { $round1 } وصلت إلى { $who } ترقية برصيد عالٍ. وفي الجولة { $round } ضاعت الترقية، بعد { $number ->
            [zero] 0 جولة
            [one] جولة واحدة
            [two] جولتين
            [few] { $number } جولات
            [many] { $number } جولة
           *[other] { $number } جولة
        }.
    .question = أكان عمل { $who } أحسن أم أسوأ في تلك الجولات؟ وماذا كانت الترقية تتبع؟

reflection-two-on-the-ladder = اثنان على السلّم
    .text = في الجولة { $round1 } وصلت إلى { $who } ترقية برصيد عالٍ، وفي الجولة { $round2 } وصلت ترقية إلى غير { $who }. وفي الجولة { $round } ضاعت ترقية { $who }، بعد { $number ->
            [zero] 0 جولة
            [one] جولة واحدة
            [two] جولتين
            [few] { $number } جولات
            [many] { $number } جولة
           *[other] { $number } جولة
        }.
    .question = ما الذي فرّق بين الاثنين: العمل، أم ما رُئي منه؟

reflection-supplier-not-seen = ذنب المورِّد
    .text = في الجولة { $round1 } أُدرجت شركة في القائمة السوداء: { $supplier }. وفي الجولة { $round } خسرت بسببها شركة تشتري منها، { $company }، وهي في يد { $who }، { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }.
    .question = ماذا كان يمكن أن يُعرف عند { $who }، وكيف؟ ومتى يُسأل المشتري عن البائع؟

reflection-partners-left = شركاء انصرفوا
    .text = في الجولة { $round1 } أُدرجت شركة في قائمة: { $supplier } ({ $status }). وفي الجولة { $round2 } انصرفت عنها شركة كانت تشتري منها: { $company } (القانون: { $law }). وعلى مدى اللعبة تحرّكت معيشة المدينة بمقدار { $number ->
            [zero] 0 درجة
            [one] درجة واحدة
            [two] درجتين
            [few] { $number } درجات
            [many] { $number } درجة
           *[other] { $number } درجة
        }.
    .question = ماذا كانت تعرف الشركة المنصرفة غير أن هناك قائمة؟ ومن قد يكون خسر عمله بين الاثنتين، وهل كان له ذنب؟

reflection-listed-by-one-record = قيد واحد وقائمة
    .text = في الجولة { $round1 } قُيِّد على { $who }: { $deed }. وهذا القيد جاء لشركة { $who }، { $company }، بما يلي: { $status }. وفي الجولة { $round } خصم «{ $law }» عن الفعل نفسه { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        } فوق ذلك.
    .question = أيّهما أصدق في وصف شركة: فعل واحد أم رقمها؟ وكم ينبغي أن يبقى فعل واحد محسوبًا؟

reflection-under-supervision = عين لا تغفل
    .text = في الجولة { $round1 } قُيِّد على { $who }: { $deed }. وبهذا القيد صارت شركة { $who }، { $company }، تحت الإشراف في الجولة { $round2 }. أما رصيد { $who } نفسه فتحرّك على مدى اللعبة بمقدار { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }.
    .question = من يُسأل عن الشركة: رقمها، أم الذي يوقّع أوراقها؟ ومن غيره يعمل فيها؟

reflection-redlisted-after-gift = عطاء وقائمة
    .text = في الجولة { $round1 } وصل إلى صندوق الإغاثة مال من { $who }. وفي الجولة { $round2 } أُدرجت شركة في القائمة الحمراء: { $company }، وهي في يد { $who }. وعلى مدى اللعبة تحرّكت نقود { $who } بمقدار { $number ->
            [zero] 0 قطعة
            [one] قطعة واحدة
            [two] قطعتين
            [few] { $number } قطع
            [many] { $number } قطعة
           *[other] { $number } قطعة
        }.
    .question = ماذا رأت القائمة: كيف تعمل الشركة أم ماذا أُعطي؟ ومن لم يكن يقدر على عطاء كهذا؟

reflection-good-example = قدوة بين الشركات
    .text = في الجولة { $round } منح «{ $law }» شركة { $who } { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }. المقابل: { $deed }. وفي الجولة { $round2 } أُدرجت الشركة في القائمة الحمراء: { $company }.
    .question = من نظر في الشركة نفسها، ومن لم ينظر إلا في ما تقوله عن نفسها؟

reflection-score-rose-hope-missed = رقم أحسن
    .text = عند النهاية، في الجولة { $round }، كان رصيد { $who } فوق البداية بمقدار { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }. ولم يتحقّق الأمل «{ $hope }».
    .question = هل جاءت لحظة كان على { $who } فيها الاختيار بين الاثنين؟ ومتى بدأ الرقم يهمّ؟

reflection-score-fell-hope-met = رقم أسوأ
    .text = عند النهاية، في الجولة { $round }، كان رصيد { $who } دون البداية بمقدار { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }. ومع ذلك تحقّق الأمل «{ $hope }».
    .question = ماذا اشترت النقاط الضائعة؟ وهل دفع أحد آخر جزءًا من الثمن؟

reflection-score-rose-hope-met = الرقم والأمل
    .text = عند النهاية، في الجولة { $round }، كان رصيد { $who } فوق البداية بمقدار { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }. وتحقّق معه الأمل «{ $hope }».
    .question = هل حمل الرقم الأمل، أم حمل الأمل الرقم؟ أم جاء كلاهما من شيء آخر؟

reflection-score-fell-hope-missed = لا هذا ولا ذاك
    .text = عند النهاية، في الجولة { $round }، كان رصيد { $who } دون البداية بمقدار { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }. ولم يتحقّق الأمل «{ $hope }» أيضًا.
    .question = أكانت هناك لحظة كان يمكن أن يمضي فيها الأمر على غير ما مضى؟ ومن غير { $who } حول الطاولة كانت له يد فيه؟

reflection-number-stood-still = رقم لم يتحرّك
    .text = عند النهاية، في الجولة { $round }، كان رصيد { $who } حيث بدأ. وتحقّق الأمل «{ $hope }»؛ وبلغ ما يُحسب له { $number }.
    .question = أكان ذلك حذرًا أم حظًّا أم لم يكن أحد ينظر؟ وماذا عرف الرصيد عن هذه اللعبة؟

reflection-ledger-over-neighbours = رأي السجل ورأي الجيران
    .text = عند النهاية، في الجولة { $round }، كان رصيد { $who } فوق البداية بمقدار { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }. أما مكانة { $who } بين الجيران فكانت دونها بمقدار { $number2 }.
    .question = أيّهما أعلم بالناس: السجل أم الدرج؟ وأيّهما تسأله لو كان السؤال لك؟

reflection-points-and-stars = نقاط ونجوم
    .text = عند النهاية، في الجولة { $round }، كان رصيد { $who } فوق البداية بمقدار { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }. أما نجوم { $who } على المنصّات فكانت دونها بمقدار { $number2 }.
    .question = ترتيبان لإنسان واحد: إلى ماذا نظر كل منهما؟ ومع أيّهما كان النقاش ممكنًا؟

reflection-neighbours-over-ledger = أقل في السجل، أكثر بين الجيران
    .text = عند النهاية، في الجولة { $round }، كان رصيد { $who } دون البداية بمقدار { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }. أما مكانة { $who } بين الجيران فكانت فوقها بمقدار { $number2 }.
    .question = ماذا رأى الجيران مما لا يحسبه قانون؟

reflection-hope-met-meter-fell = أمل تحقّق ومؤشّر هبط
    .text = في الجولة { $round1 } اتّخذت دائرة { $who } هذا الإجراء: «{ $action }». وعند النهاية، في الجولة { $round }، تحقّق أمل { $who }: «{ $hope }». وكان أحد مؤشّرات المدينة، { $meter }، أدنى مما بدأ بمقدار { $number ->
            [zero] 0 درجة
            [one] درجة واحدة
            [two] درجتين
            [few] { $number } درجات
            [many] { $number } درجة
           *[other] { $number } درجة
        }.
    .question = أكان هذا الثمن معروفًا عند { $who }؟ ومن دفعه؟

reflection-bet-lost = الرهان
    .text = في الوقفة بعد الجولة { $round1 } جاء من { $who } رهان على حال الأمور، ولم يصب. وعند النهاية، في الجولة { $round }، كان رصيد { $who } نفسه قد نزل بمقدار { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }.
    .question = ما الذي جعل الحال صعبة الرؤية في تلك اللحظة؟
