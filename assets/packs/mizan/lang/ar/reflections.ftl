# What the end of the game tells about the players' own moves. The variables are names as the table shows them.
# The person named may be of either gender: nothing here agrees with a name.

reflection-law-struck-its-voter = القانون ومن صوّت له
    .text = في الجولة { $round1 } ذهب صوت { $who } إلى «{ $bill }»، ومنه جاء القانون «{ $law }». وفي الجولة { $round } خصم هذا القانون من رصيد { $who } { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }. السبب: { $deed }.
    .question = أيتكرّر هذا الصوت من { $who } لو عاد التصويت؟ وأي قانون يبدو من الشارع غير ما يبدو من المجلس؟

reflection-list-found-its-voter = على القائمة نفسها
    .text = ذهب صوت { $who } إلى «{ $bill }» في الجولة { $round1 }. وفي الجولة { $round3 } وصل القانون الذي جاء منه، «{ $law }»، إلى { $who }: { $status }. وعلى مدى اللعبة تحرّك رصيد { $who } بمقدار { $number4 ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number4 } نقاط
            [many] { $number4 } نقطة
           *[other] { $number4 } نقطة
        }.
    .question = عند التصويت على قائمة، من تخيّلت عليها؟

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

reflection-argument-carried = كلمات لها وزن
    .text = في النقاش حول «{ $bill }» جاءت من { $who } حجّة «{ $argument }». وفي الجولة { $round } أُقِرّ المشروع بفارق { $number ->
            [zero] 0 صوت
            [one] صوت واحد
            [two] صوتين
            [few] { $number } أصوات
            [many] { $number } صوتًا
           *[other] { $number } صوت
        }.
    .question = ما أقوى ما قاله الطرف الذي خسر؟

reflection-one-vote-short = كان ينقصه صوت
    .text = في النقاش حول «{ $bill }» جاءت من { $who } حجّة «{ $argument }». وفي الجولة { $round } سقط المشروع بفارق { $number ->
            [zero] 0 صوت
            [one] صوت واحد
            [two] صوتين
            [few] { $number } أصوات
            [many] { $number } صوتًا
           *[other] { $number } صوت
        }.
    .question = أي تعديل كان سيحرّك صوتًا واحدًا، وهل كان المشروع سيبقى مستحقًّا للعناء؟

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

reflection-sensor-outlived-reason = أكثر مما بُني له
    .text = في الجولة { $round1 } أُنشئ تتبّع المخالطين لمواجهة الحمّى. المكان: { $place }. وما قيّده على { $who } هو: { $deed }. وفي الجولة { $round } حرّك «{ $law }» بسببه { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }.
    .question = من يقرّر متى يجوز لأداة بُنيت لغرض أن تخدم غرضًا آخر، ومتى تُطفأ؟

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
    .question = أيّهما قال للمدينة شيئًا كانت تحتاج إلى معرفته؟ وكيف كان لها أن تعرف قبل أن توزّع النقاط؟

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

reflection-way-was-closed = الطريق الذي أُغلق
    .text = في الجولة { $round1 } حُجبت عن { $who } هذه الخدمة: { $service }. وعند النهاية، في الجولة { $round }، لم يتحقّق الأمل «{ $hope }»؛ وقف ما يُحسب له عند { $number }.
    .question = أكان المنع في باب الحياة نفسه الذي وقع فيه الخطأ؟ وهل كان ينبغي أن يكون؟

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

reflection-name-on-the-wall = اسم على الملأ
    .text = في الجولة { $round1 } عُرض اسم { $who } على شاشات التشهير. وفي الجولة { $round } نزلت مكانة { $who } بين الجيران بمقدار { $number }.
    .question = كم ينبغي أن يبقى اسم معلَّقًا، ومن عليه أن ينزله؟

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

reflection-bet-lost = الرهان
    .text = في الوقفة بعد الجولة { $round1 } جاء من { $who } رهان على حال المدينة، ولم يصب. وعند النهاية، في الجولة { $round }، كان رصيد { $who } نفسه قد تحرّك بمقدار { $number ->
            [zero] 0 نقطة
            [one] نقطة واحدة
            [two] نقطتين
            [few] { $number } نقاط
            [many] { $number } نقطة
           *[other] { $number } نقطة
        }.
    .question = ما الذي جعل الحال صعبة الرؤية في تلك اللحظة؟
