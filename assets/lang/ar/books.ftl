# الكتب بجانب اللوحة.

books-law = كتاب القوانين
books-ledger = السجلّ
books-companies = الشركات
books-empty = لم يُكتب هنا شيء بعد.
books-struck = ما شُطب
books-owner = المالك: { $who }
books-suppliers = تشتري من: { $list }
books-log = يوميات اللعبة
books-log-rounds = أيّ جولة

# السجلّ حين يُتلى، وحين يُفتح كتابًا.

ledger-of-round = سجلّ الجولة { $round }
ledger-who = من وماذا
ledger-points = النقاط
ledger-balance = الرصيد
ledger-city = المدينة
ledger-came-to = { $who }: من { $before } إلى { $after }
ledger-stays = { $who }: { $after } كما كان
ledger-nothing = لم يتحرّك رصيد أحد.
