-- Decisions on the level of care are added, never changed (V6, G4).
GRANT SELECT, INSERT ON care_level TO app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON care_level TO worker;
