CREATE TABLE "support_extension" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"support_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"status" text NOT NULL,
	"reason" text NOT NULL,
	"previous_last_day" date NOT NULL,
	"new_last_day" date NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"requested_by" uuid NOT NULL,
	"reviewed_at" timestamp with time zone,
	"reviewed_by" uuid,
	"reviewed_unit_id" uuid,
	"reviewed_as" text,
	"review_text" text,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	CONSTRAINT "support_extension_status" CHECK (status in ('REQUESTED', 'APPROVED', 'DENIED')),
	CONSTRAINT "support_extension_reviewed_as" CHECK (reviewed_as in ('LM_PHYSICIAN', 'ON_CALL_SPECIALIST')),
	CONSTRAINT "support_extension_later" CHECK (new_last_day > previous_last_day),
	CONSTRAINT "support_extension_another" CHECK (reviewed_by is distinct from requested_by),
	CONSTRAINT "support_extension_review" CHECK (num_nulls(reviewed_at, reviewed_by, reviewed_unit_id, reviewed_as, review_text) = case when status = 'REQUESTED' then 5 else 0 end)
);
--> statement-breakpoint
ALTER TABLE "support_extension" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "support_extension" ADD CONSTRAINT "support_extension_support_id_support_id_fk" FOREIGN KEY ("support_id") REFERENCES "public"."support"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_extension" ADD CONSTRAINT "support_extension_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_extension" ADD CONSTRAINT "support_extension_requested_by_person_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_extension" ADD CONSTRAINT "support_extension_reviewed_by_person_id_fk" FOREIGN KEY ("reviewed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_extension" ADD CONSTRAINT "support_extension_reviewed_unit_id_unit_id_fk" FOREIGN KEY ("reviewed_unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "support_extension_one_open" ON "support_extension" USING btree ("support_id") WHERE status = 'REQUESTED';--> statement-breakpoint
CREATE INDEX "support_extension_support" ON "support_extension" USING btree ("support_id");--> statement-breakpoint
CREATE POLICY "support_extension_by_care_relation" ON "support_extension" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = support_extension.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = support_extension.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "support_extension_worker" ON "support_extension" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);