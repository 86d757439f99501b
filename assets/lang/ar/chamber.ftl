# قاعة المجلس: مشروع قانون قيد النقاش.

chamber-for = مع
chamber-against = ضدّ
chamber-middle = حلّ وسط
chamber-silence = لم يتكلّم أحد بعد.
chamber-weight = كفّتا الميزان: { $for } مع، { $against } ضدّ.
chamber-weighs = وزنها { $weight }
chamber-answered = رُدّ عليها، فلا وزن لها الآن

chamber-enters = يُضاف إلى { word-the-law-book }
chamber-leaves = يخرج من { word-the-law-book }
chamber-entered = صار في { word-the-law-book }
chamber-left = لم يعد في { word-the-law-book }
chamber-stays-out = يبقى خارج { word-the-law-book }
chamber-stays-in = يبقى في { word-the-law-book }
chamber-struck = شطبه التعديل
chamber-moved = اقتراح تعديل من { $who }: { $amendment }
chamber-not-amended = اقتراح من { $who } لم يؤيّده أحد: { $amendment }
chamber-amended = عُدّل باقتراح من { $who }: { $amendment }

chamber-ballot = اقتراع سرّي: لكل مقعد صوت واحد
chamber-ballot-weighed = اقتراع سرّي، والقانون يزن الأصوات
chamber-votes = { $votes ->
    [zero] بلا أصوات
    [one] صوت واحد
    [two] صوتان
    [few] { $votes } أصوات
    [many] { $votes } صوتًا
   *[other] { $votes } صوت
}
chamber-counted = فُرزت الأوراق
chamber-gallery = الشرفة
chamber-count = { $for } مع، { $against } ضدّ
chamber-carried = أُقرّ
chamber-fell = لم يُقرّ

chamber-clock = وقتك للكلام
chamber-clock-press = إيقاف الساعة أو تشغيلها
chamber-clock-more = ثلاثون ثانية أخرى

chamber-ask-debate = ما رأيك فيه؟
chamber-ask-vote = صوتك من فضلك. لا يرى ورقتك أحد قبل أن تنتهي اللعبة.
