CREATE TABLE "care_level" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"patient_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"level" text NOT NULL,
	"limits" text[] NOT NULL,
	"expected_death" boolean NOT NULL,
	"consulted" text,
	"note" text,
	"valid_until" date,
	"decided_at" timestamp with time zone NOT NULL,
	"person_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	CONSTRAINT "care_level_level" CHECK (level in ('HOSPITAL', 'HOME_FIRST', 'HOME_ONLY')),
	CONSTRAINT "care_level_consulted" CHECK (limits = '{}' or consulted is not null)
);
--> statement-breakpoint
ALTER TABLE "care_level" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "care_level" ADD CONSTRAINT "care_level_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_level" ADD CONSTRAINT "care_level_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_level" ADD CONSTRAINT "care_level_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "care_level_version" ON "care_level" USING btree ("patient_id","version");--> statement-breakpoint
CREATE POLICY "care_level_by_care_relation" ON "care_level" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = care_level.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = care_level.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "care_level_worker" ON "care_level" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);