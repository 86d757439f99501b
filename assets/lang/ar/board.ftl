# لوحة المدينة.

board-watched = تراقبه: { $by }
board-sensor = ترى { $sees } من كل 100، وتخطئ صاحب { $misreads } من كل 100 ممّا ترى.
board-blinded = لا يجوز لأحد قراءتها (القانون: { $law }).
board-carries = تُرافق الخطى: { $sensor }
board-holds = { $nature ->
    [sanction] عقوبة
    [reward] مكافأة
   *[mark] وسم
  }: { $status }
