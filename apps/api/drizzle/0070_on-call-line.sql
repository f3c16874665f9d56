CREATE TABLE "on_call_right" (
	"line_id" uuid NOT NULL,
	"caller" text NOT NULL,
	"call_right" text NOT NULL,
	"period" daterange NOT NULL,
	CONSTRAINT "on_call_right_caller" CHECK (caller in ('HOSPITAL_WARD', 'LAKARMEDVERKAN', 'VARDCENTRAL', 'PSYCHIATRIC_CLINIC', 'MUNICIPAL_HEALTH_CARE')),
	CONSTRAINT "on_call_right_right" CHECK (call_right in ('ANY_PATIENT', 'ENROLLED_ONLY', 'THROUGH_DOCTOR')),
	CONSTRAINT "on_call_right_period" CHECK (not isempty(period) and not lower_inf(period))
);
--> statement-breakpoint
ALTER TABLE "on_call_event" DROP CONSTRAINT "on_call_event_kind";--> statement-breakpoint
DROP INDEX "on_call_line_one_per_specialty";--> statement-breakpoint
DROP INDEX "on_call_line_one_general";--> statement-breakpoint
ALTER TABLE "on_call_line" ADD COLUMN "version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "on_call_line" ADD COLUMN "opens_on" date DEFAULT '2024-01-01' NOT NULL;--> statement-breakpoint
ALTER TABLE "on_call_line" ADD COLUMN "closes_on" date;--> statement-breakpoint
ALTER TABLE "on_call_event" ADD CONSTRAINT "on_call_event_kind" CHECK (kind in ('ADDED', 'FILLED', 'SWAPPED', 'SICK', 'REMOVED', 'NUMBER', 'LEFT', 'OPENED', 'CHANGED', 'CLOSED', 'CALL_RIGHT'));--> statement-breakpoint
ALTER TABLE "on_call_line" ADD CONSTRAINT "on_call_line_days" CHECK (closes_on > opens_on);