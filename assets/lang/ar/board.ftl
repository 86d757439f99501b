# اللوحة.

board-watched = الرصد هنا: { $by }
board-sensor = الرصد: { $sees } من كل 100 فعل. ومن كل 100 ممّا رُصد يُقيَّد { $misreads } على غير صاحبه.
board-blinded = لا يجوز لأحد أن يقرأ ما رُصد هنا (القانون: { $law }).
board-carries = رصد يرافق الخطى: { $sensor }
board-holds = { $nature ->
    [sanction] عقوبة
    [reward] مكافأة
   *[mark] علامة
  }: { $status }
