# طاولة اللعب في النافذة.

table-no-game = تعذّر بدء هذه اللعبة: { $fault }
table-unsaved = تعذّر حفظ اللعبة. اللعب ممكن، لكنّ هذا الملف لن يضمّ ما يأتي الآن.

table-round = الجولة { $round } من { $rounds }
table-you = { $who } (أنت)
table-press-why = اضغط لترى السبب.
table-why = السبب
table-close = إغلاق
table-undo = تراجع
table-hand = أوراقك
table-law = كتاب القوانين
table-ledger = السجلّ
table-log = يوميات اللعبة
table-companies = الشركات
table-menu = استراحة
table-play-on = تابع اللعب
table-rules = قواعد اللعبة
table-settings = الإعدادات
table-leave = مغادرة الطاولة
table-leave-note = تُحفظ اللعبة بعد كل قرار.

table-welcome = دورك: { $who }، { $role }.
table-hope = أملك: { $hope }
table-hope-note = لا يعرفه أحد سواك. به تنتهي حكايتك، لا بعدد نقاطك.
table-go-on = متابعة
table-ledger-moved = يُتلى السجلّ
table-news = في هذه الجولة

table-waiting = القرار الآن عند { $who }
table-hurry = دعهم يُنهون أدوارهم
table-ask-roll = جاء دورك. ارمِ النرد.
table-ask-go = { $steps ->
    [one] رميتَ واحدًا: شارع واحد على الأكثر. إلى أين؟
    [two] رميتَ اثنين: شارعان على الأكثر. إلى أين؟
   *[other] رميتَ { $steps }: حتى { $steps } شوارع. إلى أين؟
}
table-ask-office = مكتبك: إجراء واحد.
table-ask-appeal = هذا ما سُجّل عنك. هل تعترض؟
table-ask-feel = بكلمة واحدة: كيف كان ذلك؟
table-other-action = إجراء آخر

table-pass-to = إلى الطاولة: { $who }
table-pass-note = ليلتفت الآخرون بعيدًا. لا شيء من أوراق اللاعب السابق على الشاشة.
table-take = أنا { $who }
table-met = { $who }: { $what }
table-paper = الورقة بجانب الخريطة
