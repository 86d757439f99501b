# العنوان وإعداد اللعبة والإعدادات.

title-name = ميزان
title-other-name = Mizan
title-line = { word-line }
title-new = لعبة جديدة
title-continue = متابعة اللعبة
title-guide = كيف نلعب؟
title-rules = قواعد اللعبة
title-saves = الألعاب المحفوظة
title-almanac = دليل الحقائق
title-settings = الإعدادات
title-language = English
title-quit = خروج

setup-heading = لعبة جديدة
setup-back = رجوع
setup-start = بدء
setup-line = حول الطاولة شخص وثلاثة لاعبين آليين. يمكن البدء الآن، ويمكن قبله تغيير أي شيء.
setup-packs = على الطاولة: { $base }، وفوقها بهذا الترتيب: { $mods }
setup-length = طول اللعبة
setup-rounds = { $n ->
    [zero] بلا جولات
    [one] جولة واحدة
    [two] جولتان
    [few] { $n } جولات
    [many] { $n } جولة
   *[other] { $n } جولة
  }
setup-seed = بذرة القرعة (اختيارية)
setup-seat = المقعد { $n }
setup-who = المقعد { $n }: { $who }
setup-person = شخص
setup-bot-random = لاعب آلي: بالقرعة
setup-bot-keeper = لاعب آلي: يلتزم القواعد
setup-bot-voice = لاعب آلي: يريد إسماع صوته
setup-bot-drifter = لاعب آلي: يريد أن يدبّر أمره
setup-role = المقعد { $n }، الدور: { $role }
setup-dealt = الدور بالقرعة
setup-dealt-later = تُوزَّع الأدوار بعد التصويت على القوانين الأولى.
setup-variants = طريقة لعب أخرى
setup-name = المقعد { $n }، الاسم
setup-name-word = الاسم
setup-add = إضافة مقعد
setup-remove = إزالة المقعد { $n }
setup-bad-seed = البذرة عدد صحيح، أو خانة فارغة.

settings-heading = الإعدادات
settings-language = اللغة
settings-theme = الألوان
settings-light = فاتحة
settings-dark = داكنة
settings-contrast = تباين عالٍ
settings-text = حجم الخط
settings-percent = { $n }٪
settings-motion = السماح بالحركة
settings-pace = قرار اللاعبين الآليين
settings-instant = فوري
settings-brisk = سريع
settings-calm = متأنٍّ

settings-speech = وقت الكلام في النقاش لمن يتشاركون هذا الجهاز
settings-speech-free = بلا ساعة
settings-speech-one = دقيقة
settings-speech-two = دقيقتان
settings-guide = مرشد في الجولة الأولى من اللعبة القادمة
settings-sound = ليس في ميزان صوت.
settings-close = تم
settings-broken = تعذّرت قراءة الإعدادات، فاستُعملت المعتادة. بقي الملف كما هو. { $path }: { $why }
settings-unsaved = تعذّر حفظ الإعدادات: { $why }
setup-open = الضغط لعرض كل الخيارات
setup-ask-who = المقعد { $n }: من يلعب؟
setup-ask-role = المقعد { $n }: أيّ دور؟
setup-keep = إبقاؤه كما هو
setup-dealt-about = يُسحب عند بدء اللعبة من الأدوار التي لم يخترها أحد.
setup-owners = { $side } ممّن يملكون عملًا خاصًّا
setup-taken = هذا الدور للمقعد { $n }.
