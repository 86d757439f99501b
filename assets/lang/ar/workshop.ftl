# الورشة: حزمة تُحرَّر واللعبة جارية.

workshop-read = قُرئت الحزمة من جديد. { $remarks ->
        [0] ما تراه الآن هو ما حُفظ.
        [one] عليها ملاحظة واحدة يذكرها «mizan pack check».
        [two] عليها ملاحظتان يذكرهما «mizan pack check».
        [few] عليها { $remarks } ملاحظات يذكرها «mizan pack check».
        [many] عليها { $remarks } ملاحظة يذكرها «mizan pack check».
       *[other] عليها { $remarks } ملاحظة يذكرها «mizan pack check».
    }
workshop-broken = { $errors ->
        [one] خطأ واحد في الحزمة
        [two] خطآن في الحزمة
        [few] { $errors } أخطاء في الحزمة
        [many] { $errors } خطأً في الحزمة
       *[other] { $errors } خطأ في الحزمة
    }
workshop-last-good = تبقى آخر حزمة سليمة على الطاولة. يكفي إصلاح الملف وحفظه لتختفي هذه الورقة.
workshop-other-game = الحزمة سليمة، لكنها لا تناسب هذه اللعبة
workshop-waits = { $fault }. تستمر هذه اللعبة بالحزمة كما كانت، والحزمة المعدَّلة تنتظر: إما الخروج من هذه اللعبة وبدء غيرها، وإما إعادة الملف إلى ما كان.
workshop-more = وغيرها { $more }.
