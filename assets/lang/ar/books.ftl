# الكتب بجانب اللوحة.

books-law = كتاب القوانين
books-ledger = السجل
books-companies = الشركات
books-empty = لم يُكتب هنا شيء بعد.
books-struck = ما شُطب
books-rating-now = منذ الجولة السابقة: { $direction ->
    [down] −{ $amount }
   *[up] +{ $amount }
  }
books-only-owner = لا يراها إلا المالك
books-happened = ما جرى لها
books-log = يوميات اللعبة
books-log-rounds = أي جولة

# الشركة، في صفحتها وفي نافذة الأوامر.

firm-between = {"؛ "}
firm-owner = المالك: { $who }
firm-no-owner = لا مالك لها حول هذه الطاولة
firm-no-list = خارج القوائم
firm-listed = { $status } ({ $left ->
    [one] لسجل واحد بعد
    [two] لسجلين بعد
    [few] لـ{ $left } سجلات بعد
   *[other] لـ{ $left } سجلًّا بعد
  })
firm-course = من البداية جولةً جولة: { $list }
firm-only-owner = لا يراها إلا المالك: { $list }
firm-suppliers = تشتري من: { $list }
firm-supplies = تورّد لها
firm-left = قُطعت الصلة في الجولة { $round }
firm-hurt = تورّد لها، وقد حرّك إدراجُها نقاطَ المشترية { $direction ->
    [down] −{ $amount }
   *[up] +{ $amount }
  }

# السجل حين يُتلى، وحين يُفتح كتابًا.

ledger-of-round = سجل الجولة { $round }
ledger-who = من وماذا
ledger-points = النقاط
ledger-balance = الرصيد
ledger-city = المدينة
ledger-came-to = { $who }: من { $before } إلى { $after }
ledger-stays = { $who }: { $after } كما كان
ledger-nothing = لم يتحرّك رصيد أحد.
