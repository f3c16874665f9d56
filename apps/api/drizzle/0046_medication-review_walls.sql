-- Medication reviews: what the server may do (V3). Nothing is deleted: corrected with what stood there kept, or struck (G4).
GRANT SELECT, INSERT ON medication_review, medication_review_revision, medication_need TO app;--> statement-breakpoint
GRANT UPDATE (version, physician_id, kind, held_on, medicines, took_part, summary, changes, follow_up_on, follow_up, in_depth_by,
  struck_at, struck_by, struck_reason) ON medication_review TO app;--> statement-breakpoint
GRANT UPDATE (version, struck_at, struck_by, struck_reason) ON medication_need TO app;--> statement-breakpoint
-- They move with a patient who becomes one with another; the jobs read what waits.
GRANT SELECT, INSERT, UPDATE ON medication_review, medication_review_revision, medication_need TO worker;
