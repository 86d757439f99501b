variant-strict = كلمة
    .why = كلمات
variant-blind = كلمة
    .why = كلمات
