ALTER TABLE "on_call_line" ALTER COLUMN "opens_on" DROP DEFAULT;--> statement-breakpoint
-- Joining two patients moves whose a row is, and nothing else of it; what names no patient it leaves alone (S1, M21).
REVOKE UPDATE ON care_home_support, infection_screening, collaboration_meeting, screening_result, doctor_wish, discharge_need FROM worker;--> statement-breakpoint
GRANT UPDATE (patient_id) ON screening_result, doctor_wish, discharge_need TO worker;
