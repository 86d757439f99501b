# الكتب بجانب اللوحة.

books-law = كتاب القوانين
books-ledger = السجلّ
books-companies = الشركات
books-empty = لم يُكتب هنا شيء بعد.
books-struck = ما شُطب
books-owner = المالك: { $who }
books-suppliers = تشتري من: { $list }
