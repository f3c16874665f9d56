-- The budget is entered, and entered anew; what stood there before stays (R5, G4).
GRANT SELECT, INSERT ON budget_figure TO app;
