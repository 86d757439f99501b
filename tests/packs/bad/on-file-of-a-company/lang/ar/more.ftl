clause-spills = كلمة
    .text = كلمات
clause-shun = كلمة
    .text = كلمات
clause-spread = كلمة
    .text = كلمات
