CREATE TABLE "on_call_number" (
	"line_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"phone" text NOT NULL,
	"period" daterange NOT NULL,
	CONSTRAINT "on_call_number_period" CHECK (not isempty(period) and not lower_inf(period))
);
--> statement-breakpoint
ALTER TABLE "on_call_event" DROP CONSTRAINT "on_call_event_kind";--> statement-breakpoint
ALTER TABLE "on_call_member" ADD COLUMN "version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "on_call_event" ADD CONSTRAINT "on_call_event_kind" CHECK (kind in ('ADDED', 'FILLED', 'SWAPPED', 'SICK', 'REMOVED', 'NUMBER', 'LEFT'));