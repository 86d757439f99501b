# وقفة المراجعة.

reflection-page-1 = لحظة هدوء
reflection-page-2 = ماذا حدث
reflection-page-3 = ولماذا
reflection-page-4 = النصّ، وما هو موثّق
reflection-page-5 = أسئلة نأخذها معنا
reflection-count = الصفحة { $page } من { $pages }
reflection-back = رجوع
reflection-next = متابعة
reflection-again = لعبة أخرى
reflection-title = إلى شاشة البداية

reflection-feel = بكلمة واحدة: كيف كان ذلك؟
reflection-silent = لا كلمة بعد

reflection-open-end = انتهت الجولات
reflection-curves = { word-the-number } من جولة إلى جولة
reflection-city = { word-whole } من البداية إلى النهاية
reflection-from-to = من { $from } إلى { $to }
reflection-hopes = الآمال، وإلى جانبها { word-the-number }
reflection-hope-met = أمل تحقّق
reflection-hope-missed = أمل لم يتحقّق
reflection-beside = { $high }: { $more }، والأمل لم يتحقّق. { $low }: { $less }، والأمل تحقّق. لم تكن الغاية { word-the-number }.
reflection-rounds = جولة بعد جولة. الضغط على سطر يُظهر السبب.
reflection-round = الجولة { $round }
reflection-start = البداية

reflection-how = كيف وصل الأمر إلى هنا
reflection-in-all = من البداية إلى النهاية
reflection-slip = { $who } · { $round }
reflection-number = العدد: { $n }
reflection-nothing-told = ليس في يوميات هذه اللعبة شيء من سلاسل الأسباب التي يُبحث عنها.

reflection-here = في هذه اللعبة
reflection-nothing-touched = لم تلامس هذه اللعبة أي ادّعاء من ادّعاءات النصّ.

reflection-aloud = للقراءة بصوت مسموع، سؤالًا بعد سؤال.
