# الكتب بجانب اللوحة.

books-law = { word-law-book }
books-ledger = { word-ledger }
books-companies = { word-companies }
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
    [one] بقيت جولة واحدة
    [two] بقيت جولتان
    [few] بقيت { $left } جولات
    [many] بقيت { $left } جولة
   *[other] بقيت { $left } جولة
  })
firm-course = من البداية جولةً جولة: { $list }
firm-only-owner = لا يراها إلا من يملك الشركة: { $list }
firm-suppliers = تشتري من: { $list }
firm-supplies = تورّد لها
firm-left = قُطعت الصلة في الجولة { $round }
firm-hurt = تورّد لها، وجاء من إدراجها على المشترية { $direction ->
    [down] نقصان { $amount }
   *[up] زيادة { $amount }
  }

# السجل حين يُتلى، وحين يُفتح كتابًا.

ledger-of-round = { word-ledger }، الجولة { $round }
ledger-who = مَن وماذا
ledger-points = التغيّر
ledger-balance = الآن
ledger-city = { word-whole }
ledger-came-to = { $who }: من { $before } إلى { $after }
ledger-stays = { $who }: { $after } كما كان
ledger-nothing = لم يتحرّك شيء لأحد.
