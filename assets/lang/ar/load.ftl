# الألعاب المحفوظة.

load-heading = الألعاب المحفوظة
load-empty = لا لعبة محفوظة بعد.
load-detail = { $pack } · { $state } · { $ago }
load-with = مع { $bots }
load-comma = {"، "}
load-round = الجولة { $round } من { $rounds }
load-over = انتهت: انظر كيف انتهت
load-delete = حذف لعبة { $who }
load-delete-heading = أتُحذف هذه اللعبة؟
load-delete-note = تُحذف لعبة { $who } نهائيًّا، ولا شيء يعيدها.
load-delete-yes = حذف
load-delete-no = إبقاء
load-undeleted = تعذّر حذف اللعبة: { $why }
load-wrong-file = لا يمكن فتحها: تعذّرت قراءة الملف ({ $why }).
load-wrong-kind = لا يمكن فتحها: ليس هذا ملف لعبة حفظها ميزان.
load-wrong-format = لا يمكن فتحها: حفظتها نسخة أخرى من ميزان.
load-wrong-pack = لا يمكن فتحها: حزمتها «{ $pack }» غير موجودة هنا أو معطوبة.
load-wrong-rules = لا يمكن فتحها: تغيّرت قواعد «{ $pack }» منذ حفظها.
load-wrong-damaged = لا يمكن فتحها: الملف تالف عند السطر { $line }.

load-minutes = { $n ->
    [0] الآن
    [one] قبل دقيقة
    [two] قبل دقيقتين
    [few] قبل { $n } دقائق
   *[other] قبل { $n } دقيقة
 }
load-hours = { $n ->
    [one] قبل ساعة
    [two] قبل ساعتين
    [few] قبل { $n } ساعات
   *[other] قبل { $n } ساعة
 }
load-days = { $n ->
    [one] قبل يوم
    [two] قبل يومين
    [few] قبل { $n } أيام
   *[other] قبل { $n } يومًا
 }
