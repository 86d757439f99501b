# الكتب بجانب اللوحة.

books-law = كتاب القوانين
books-ledger = السجل
books-companies = الشركات
books-empty = لم يُكتب هنا شيء بعد.
books-struck = ما شُطب
books-rating-now = منذ الجولة السابقة: { $direction ->
    [down] نقصان { $amount }
   *[up] زيادة { $amount }
  }
books-only-owner = لا يراها إلا من يملك الشركة
books-happened = ما جرى لها
books-log = يوميات اللعبة
books-log-rounds = أي جولة

# الشركة، في صفحتها وفي نافذة الأوامر.

firm-between = {"؛ "}
firm-owner = الملكية: { $who }
firm-no-owner = لا يملكها أحد حول هذه الطاولة
firm-no-list = خارج القوائم
firm-listed = { $status } ({ $left ->
    [zero] انتهى
    [one] بقي إقفال واحد للسجل
    [two] بقي إقفالان للسجل
    [few] بقيت { $left } إقفالات للسجل
    [many] بقي { $left } إقفالًا للسجل
   *[other] بقي { $left } إقفال للسجل
  })
firm-course = من البداية جولةً جولة: { $list }
firm-only-owner = لا يراها إلا من يملك الشركة: { $list }
firm-suppliers = تشتري من: { $list }
firm-supplies = تورّد لها
firm-left = قُطعت الصلة في الجولة { $round }
firm-hurt = تورّد لها، وجاء من إدراجها في نقاط المشترية { $direction ->
    [down] نقصان { $amount }
   *[up] زيادة { $amount }
  }

# السجل حين يُتلى، وحين يُفتح كتابًا.

ledger-of-round = سجل الجولة { $round }
ledger-who = مَن وماذا
ledger-points = النقاط
ledger-balance = الآن
ledger-city = المدينة
ledger-came-to = { $who }: من { $before } إلى { $after }
ledger-stays = { $who }: { $after } كما كان
ledger-nothing = لم يتحرّك رصيد أحد.
