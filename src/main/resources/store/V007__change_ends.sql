-- When a change was given up or replaced, and how much was expected of it, in the unit of its metric (0-100 of percentages).
ALTER TABLE changes ADD COLUMN "ended_on" INTEGER;
ALTER TABLE changes ADD COLUMN "expected" REAL;
