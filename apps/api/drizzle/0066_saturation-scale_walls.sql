-- Choices of the scale of saturation are added; a wrong one is struck, and nothing else of it changes (V2, G4).
GRANT SELECT, INSERT ON saturation_scale TO app;--> statement-breakpoint
GRANT UPDATE (struck_at, struck_by, struck_reason) ON saturation_scale TO app;--> statement-breakpoint
-- They move with a patient who becomes one with another.
GRANT SELECT, INSERT, UPDATE ON saturation_scale TO worker;
