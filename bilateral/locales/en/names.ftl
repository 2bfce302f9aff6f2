# Names put together from what the tables keep.

meeting-numbered = { $series }, no. { $edition }
date-and-place = { $date }, { $place }
