variant-same = كلمة
    .why = كلمات
variant-both = كلمة
    .why = كلمات
variant-nothing = كلمة
    .why = كلمات
