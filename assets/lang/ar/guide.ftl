# المرشد في الجولة الأولى: ملاحظة قصيرة عند كل خطوة من نوع جديد.

guide-read = فهمت
guide-skip = بلا مرشد
guide-quiet = سيعود المرشد حين يأتي جديد.
guide-label = المرشد: { $title }. { $text }

guide-hope-title = أملُك وأوراقك
guide-hope = أملُك «{ $hope }»، ولا يعرفه أحد سواك، ومن أجله يكون اللعب.
guide-hope-number = وبحسب { word-the-number } يتقرّر ما يُسمح لك به، لا غير.
guide-hand = في يدك { $count ->
    [zero] لا شيء
    [one] بطاقة حجّة واحدة
    [two] بطاقتا حجج
    [few] { $count } بطاقات حجج
    [many] { $count } بطاقة حجج
   *[other] { $count } بطاقة حجج
  } للنقاش، ويمكن فتح أوراقك في أي وقت.

guide-bulletin-title = { word-bulletin }
guide-bulletin = تبدأ كل جولة بخبر يمسّ الجميع، وهو هذه المرة «{ $bulletin }».
guide-bulletin-moved = وهذا ما حرّكه في الحال: { $list }.

guide-throw-title = النرد
guide-throw = عدد أوجه النرد: { $sides }. يحدّد النرد أبعد ما تبلغه مشيًا: { word-steps } على الأكثر. أما الوجهة فلك اختيارها، ولك البقاء في مكانك أيضًا.

guide-docket-title = المشاريع المعروضة
guide-docket = هذه المشاريع معروضة، وواحد منها يُطرح للتصويت في هذه الجولة: { $list }.
guide-docket-sign = كلفة توقيعك 1 ({ $what }). ومع { $needed ->
    [zero] لا توقيع
    [one] توقيع واحد
    [two] توقيعين
    [few] { $needed } تواقيع
    [many] { $needed } توقيعًا
   *[other] { $needed } توقيع
  } يصل المشروع حتمًا.
guide-docket-office = لك أن تختار أيّها، لكن ذلك يأخذ إجراءك في هذه الجولة.

guide-way-title = إلى أين، ومن يرصد هناك
guide-watched = { $watched ->
    [yes] الرصد في { $place }: { $sensors }.
   *[no] لا شيء يرصد في { $place }.
  }
guide-way = ما يُفعل هناك قد يُرصد، وما يُرصد يُقيَّد.

guide-dilemma-title = معضلة
guide-dilemma = لا جواب صحيحًا هنا، وقد يكون في اختيارك فعل.
guide-dilemma-law = الفعل الذي يُرصد يُحسب بما في { word-the-law-book }، مثل «{ $law }» ({ $rule })، وما لا يُرصد لا يُحسب.

guide-office-title = إجراؤك
guide-office = لك إجراء واحد في هذه الجولة، ولك ترك الأمور على حالها.
guide-office-action = مثلًا «{ $action }»: { $about }

guide-debate-title = النقاش
guide-debate = «{ $bill }» مطروح للنقاش. لك الكلام { $speeches ->
    [zero] 0 مرة
    [one] مرة واحدة
    [two] مرتين
    [few] { $speeches } مرات
    [many] { $speeches } مرة
   *[other] { $speeches } مرة
  }: ببطاقة حجّة من يدك، أو باقتراح تعديل.
guide-debate-scales = كفّتا الميزان الآن: { $for } مع و{ $against } ضدّ{ $gallery ->
    [yes] {"، وللراجحة صوت الشرفة."}
   *[no] .
  }

guide-vote-title = التصويت
guide-vote = لا يرى ورقتك أحد قبل أن تنتهي اللعبة. وهذا ما يأتي به «{ $bill }» إن أُقرّ.
guide-vote-enters = جديد في { word-the-law-book }: { $list }.
guide-vote-leaves = يُشطب: { $list }.
guide-vote-weighted = عدد أصواتك { $votes }، لأن القانون يزنها.

guide-ledger-title = { word-ledger } سطرًا سطرًا
guide-ledger = كل سطر يقول: مَن وماذا، وبأي رصد، وبأي قانون، وما الذي تحرّك.
guide-ledger-line = مثلًا هذا السطر. { $who }: { $what }. { $cause }
guide-ledger-sum = وما حرّكه: { $sum }.
