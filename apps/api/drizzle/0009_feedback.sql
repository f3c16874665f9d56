CREATE TABLE "feedback" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"unit_id" uuid NOT NULL,
	"page" text,
	"message" text NOT NULL,
	"reply_to" text,
	CONSTRAINT "feedback_lengths" CHECK (length(message) <= 2000 and length(page) <= 200 and length(reply_to) <= 200)
);
--> statement-breakpoint
ALTER TABLE "feedback" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "feedback_write" ON "feedback" AS PERMISSIVE FOR INSERT TO "app" WITH CHECK (unit_id = nullif(current_setting('app.unit', true), '')::uuid);