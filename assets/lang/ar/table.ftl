# طاولة اللعب في النافذة.

table-no-game = تعذّر بدء هذه اللعبة: { $fault }
table-unsaved = تعذّر حفظ اللعبة. يمكن متابعة اللعب، لكن هذا الملف لن يضمّ ما يأتي الآن.

table-round = الجولة { $round } من { $rounds }
table-you = { $who } (أنت)
table-press-why = الضغط يُظهر السبب.
table-why = السبب
table-close = إغلاق
table-undo = تراجع
table-hand = أوراقك
table-law = { word-law-book }
table-ledger = { word-ledger }
table-log = يوميات اللعبة
table-companies = { word-companies }
table-books = الدفاتر
table-menu = استراحة
table-play-on = متابعة اللعب
table-rules = قواعد اللعبة
table-settings = الإعدادات
table-leave = مغادرة الطاولة
table-leave-note = تُحفظ اللعبة بعد كل قرار.

table-welcome = دورك: { $who }، { $role }.
table-hope = أملُك: { $hope }
table-hope-note = لا يعرفه أحد سواك. هو ما يقرّر نهاية حكايتك، لا { word-the-number }.
table-go-on = متابعة
table-ledger-moved = { word-ledger }: ما يُتلى الآن
table-news = في هذه الجولة

table-waiting = القرار الآن عند { $who }
table-hurry = إنهاء أدوارهم بلا انتظار
table-ask-roll = جاء دورك، والنرد بيدك.
table-ask-go = الرمية: { $steps }. { word-steps } على الأكثر. إلى أين؟
table-ask-office = دورك: إجراء واحد.
table-ask-appeal = هذه قيود باسمك. هل من اعتراض؟
table-ask-feel = بكلمة واحدة: كيف كان ذلك؟
table-other-action = إجراء آخر

table-pass-to = إلى الطاولة: { $who }
table-pass-note = لا ينظر الآخرون الآن. وليس على الشاشة شيء من أوراق الدور السابق.
table-take = أنا { $who }
table-met = { $who }: { $what }

# ما نتج عن إجراء المكتب، وما فعله الآخرون.
table-came-nothing = لم يتغيّر شيء في الحال.
table-since = منذ دورك الأخير
table-since-start = أدوار الآخرين حتى الآن
table-since-line = { $who }: { $what }
table-since-acted = { $action } ({ $target })
table-since-rested = بلا إجراء
table-since-signed = توقيع عريضة: { $bill }
table-since-filed = في السجلّ: { $deed }
table-since-filed-of = في السجلّ باسم { $who }: { $deed }
table-since-moved = { $what } { $by }

# ما آل إليه الرهان.
table-bet-right = رهان صائب: { $answer }
table-bet-even = رهان صائب، بالتساوي مع: { $answer }
table-bet-wrong = رهان خاطئ. الجواب: { $answer }
table-bet-said = جوابك: { $what }
table-bet-was = جواب اليوميّات: { $what }
table-bet-level = وبالتساوي معه: { $what }
table-bet-other = { $right ->
    [yes] جواب { $who }: { $what }. صواب.
   *[no] جواب { $who }: { $what }. خطأ.
}
table-bet-moved = { $answer } ({ $number } منذ البداية)
table-bet-filed = { $answer } (عدد القيود: { $number })
table-bet-law = { $answer } ({ $number } في المجموع)
table-paper = الورقة بجانب الخريطة
