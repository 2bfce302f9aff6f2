# 데이터 표의 내용으로 만드는 이름

meeting-numbered = { $series } 제{ $edition }차
date-and-place = { $date }, { $place }
