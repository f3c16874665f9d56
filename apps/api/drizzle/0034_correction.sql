CREATE TABLE "timeline_correction" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"patient_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"effective_at" timestamp with time zone NOT NULL,
	"corrected_at" timestamp with time zone NOT NULL,
	"reason" text NOT NULL,
	"was" jsonb NOT NULL,
	"holds" jsonb NOT NULL,
	"acknowledged_at" timestamp with time zone,
	"acknowledged_by" uuid,
	CONSTRAINT "timeline_correction_reason" CHECK (reason in ('FIRST_CONTACT', 'LISTING', 'ADMISSION', 'TRANSFER', 'DISCHARGE', 'DISCHARGE_UNCONFIRMED', 'SUPPORT_START', 'SUPPORT_LATE_START', 'PHYSICIAN_CHANGED', 'HANDOVER', 'SUPPORT_DECLINED', 'MOVED', 'DEATH')),
	CONSTRAINT "timeline_correction_late" CHECK (effective_at < corrected_at),
	CONSTRAINT "timeline_correction_acknowledged" CHECK ((acknowledged_at is null) = (acknowledged_by is null))
);
--> statement-breakpoint
ALTER TABLE "timeline_correction" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "care_relation" DROP CONSTRAINT "care_relation_kind";--> statement-breakpoint
ALTER TABLE "timeline_correction" ADD CONSTRAINT "timeline_correction_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "timeline_correction" ADD CONSTRAINT "timeline_correction_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "timeline_correction" ADD CONSTRAINT "timeline_correction_acknowledged_by_person_id_fk" FOREIGN KEY ("acknowledged_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "timeline_correction_patient" ON "timeline_correction" USING btree ("patient_id");--> statement-breakpoint
CREATE INDEX "timeline_correction_open" ON "timeline_correction" USING btree ("unit_id") WHERE acknowledged_at is null;--> statement-breakpoint
ALTER TABLE "care_relation" ADD CONSTRAINT "care_relation_kind" CHECK (kind in ('STAY', 'LISTING', 'SUPPORT', 'ENROLMENT', 'RESPONSIBILITY', 'CARE_REQUEST', 'CONSULT', 'VISIT', 'CORRECTION'));--> statement-breakpoint
CREATE POLICY "timeline_correction_by_care_relation" ON "timeline_correction" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = timeline_correction.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = timeline_correction.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "timeline_correction_worker" ON "timeline_correction" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);