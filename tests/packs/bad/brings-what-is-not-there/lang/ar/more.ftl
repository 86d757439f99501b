clause-listing = كلمة
    .text = كلمات
clause-naming = كلمة
    .text = كلمات
