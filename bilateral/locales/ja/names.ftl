# 表の内容から組み立てる名称

meeting-numbered = { $series } 第{ $edition }回
date-and-place = { $date }、{ $place }
