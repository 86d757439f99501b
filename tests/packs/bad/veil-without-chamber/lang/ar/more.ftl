variant-veil = كلمة
    .why = كلمات
