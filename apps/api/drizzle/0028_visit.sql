CREATE TABLE "clinical_code" (
	"system" text NOT NULL,
	"code" text NOT NULL,
	"display" text NOT NULL,
	"source" text NOT NULL,
	"source_version" text,
	"verified_by" text,
	"verified_on" date,
	"valid_from" date,
	"valid_to" date,
	CONSTRAINT "clinical_code_system_code_pk" PRIMARY KEY("system","code"),
	CONSTRAINT "clinical_code_system" CHECK (system in ('ICD10SE', 'KVA')),
	CONSTRAINT "clinical_code_form" CHECK (code ~ '^[A-Z0-9]{3,6}$'),
	CONSTRAINT "clinical_code_verified" CHECK ((verified_by is null) = (verified_on is null))
);
--> statement-breakpoint
CREATE TABLE "visit" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"patient_id" uuid NOT NULL,
	"status" text NOT NULL,
	"paused_at" timestamp with time zone,
	"unit_id" uuid NOT NULL,
	"profession" text NOT NULL,
	"person_id" uuid,
	"mode" text NOT NULL,
	"occasion" text NOT NULL,
	"urgency" text NOT NULL,
	"reason" text NOT NULL,
	"planned_at" timestamp with time zone,
	"minutes" smallint NOT NULL,
	"series_id" uuid,
	"round_id" uuid,
	"support_id" uuid,
	"entered_unit_id" uuid NOT NULL,
	"entered_at" timestamp with time zone NOT NULL,
	"entered_by" uuid NOT NULL,
	"wished_on" date,
	"answered_at" timestamp with time zone,
	"answered_by" uuid,
	"decline_reason" text,
	"answer_text" text,
	"started_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"with_nurse" boolean,
	"findings" text,
	"assessment" text,
	"plan" text,
	"sip_needed" boolean DEFAULT false NOT NULL,
	"documented_at" timestamp with time zone,
	"documented_by" uuid,
	"cancelled_at" timestamp with time zone,
	"cancelled_by" uuid,
	"cancel_reason" text,
	"cancel_text" text,
	"struck_at" timestamp with time zone,
	"struck_by" uuid,
	"struck_reason" text,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	CONSTRAINT "visit_status" CHECK (status in ('REQUESTED', 'DECLINED', 'PLANNED', 'STARTED', 'DONE', 'CANCELLED', 'STRUCK')),
	CONSTRAINT "visit_mode" CHECK (mode in ('PHYSICAL', 'VIDEO', 'PHONE')),
	CONSTRAINT "visit_occasion" CHECK (occasion in ('NEW', 'RETURN')),
	CONSTRAINT "visit_urgency" CHECK (urgency in ('PLANNED', 'UNPLANNED', 'ACUTE')),
	CONSTRAINT "visit_profession" CHECK (profession in ('PHYSICIAN', 'NURSE')),
	CONSTRAINT "visit_cancel_reason" CHECK (cancel_reason in ('PATIENT_DECLINED', 'NOT_AT_HOME', 'NOT_NEEDED', 'NO_STAFF', 'OTHER', 'DURING_STAY', 'SUPPORT_ENDED', 'DECEASED')),
	CONSTRAINT "visit_decline_reason" CHECK (decline_reason in ('NO_CAPACITY', 'RESPONSIBLE_UNIT_FIRST', 'NOT_OUR_MISSION', 'OTHER')),
	CONSTRAINT "visit_minutes" CHECK (minutes between 0 and 720),
	CONSTRAINT "visit_planned" CHECK (status not in ('PLANNED', 'STARTED') or planned_at is not null),
	CONSTRAINT "visit_done" CHECK (status not in ('DONE', 'STRUCK') or (started_at is not null and ended_at is not null)),
	CONSTRAINT "visit_times" CHECK (ended_at is null or ended_at >= started_at),
	CONSTRAINT "visit_not_begun" CHECK (status not in ('REQUESTED', 'DECLINED', 'PLANNED', 'CANCELLED') or started_at is null),
	CONSTRAINT "visit_paused" CHECK (paused_at is null or status in ('PLANNED', 'REQUESTED')),
	CONSTRAINT "visit_cancelled" CHECK ((status = 'CANCELLED') = (cancel_reason is not null)),
	CONSTRAINT "visit_declined" CHECK ((status = 'DECLINED') = (decline_reason is not null)),
	CONSTRAINT "visit_struck" CHECK ((status = 'STRUCK') = (struck_reason is not null)),
	CONSTRAINT "visit_documented" CHECK ((documented_at is null) = (assessment is null))
);
--> statement-breakpoint
ALTER TABLE "visit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "visit_code" (
	"visit_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"system" text NOT NULL,
	"code" text NOT NULL,
	"position" smallint NOT NULL,
	CONSTRAINT "visit_code_visit_id_system_code_pk" PRIMARY KEY("visit_id","system","code")
);
--> statement-breakpoint
ALTER TABLE "visit_code" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "visit_revision" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"visit_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"reason" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	"recorded_by" uuid DEFAULT nullif(current_setting('app.person', true), '')::uuid
);
--> statement-breakpoint
ALTER TABLE "visit_revision" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "care_relation" DROP CONSTRAINT "care_relation_kind";--> statement-breakpoint
ALTER TABLE "visit" ADD CONSTRAINT "visit_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit" ADD CONSTRAINT "visit_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit" ADD CONSTRAINT "visit_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit" ADD CONSTRAINT "visit_support_id_support_id_fk" FOREIGN KEY ("support_id") REFERENCES "public"."support"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit" ADD CONSTRAINT "visit_entered_unit_id_unit_id_fk" FOREIGN KEY ("entered_unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit" ADD CONSTRAINT "visit_entered_by_person_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit" ADD CONSTRAINT "visit_answered_by_person_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit" ADD CONSTRAINT "visit_documented_by_person_id_fk" FOREIGN KEY ("documented_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit" ADD CONSTRAINT "visit_cancelled_by_person_id_fk" FOREIGN KEY ("cancelled_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit" ADD CONSTRAINT "visit_struck_by_person_id_fk" FOREIGN KEY ("struck_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_code" ADD CONSTRAINT "visit_code_visit_id_visit_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_code" ADD CONSTRAINT "visit_code_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_code" ADD CONSTRAINT "visit_code_system_code_clinical_code_system_code_fk" FOREIGN KEY ("system","code") REFERENCES "public"."clinical_code"("system","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_revision" ADD CONSTRAINT "visit_revision_visit_id_visit_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_revision" ADD CONSTRAINT "visit_revision_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "visit_patient" ON "visit" USING btree ("patient_id");--> statement-breakpoint
CREATE INDEX "visit_unit_planned" ON "visit" USING btree ("unit_id","planned_at");--> statement-breakpoint
CREATE INDEX "visit_unit_started" ON "visit" USING btree ("unit_id","started_at");--> statement-breakpoint
CREATE INDEX "visit_support" ON "visit" USING btree ("support_id");--> statement-breakpoint
CREATE INDEX "visit_series" ON "visit" USING btree ("series_id");--> statement-breakpoint
CREATE INDEX "visit_code_patient" ON "visit_code" USING btree ("patient_id");--> statement-breakpoint
CREATE INDEX "visit_revision_visit" ON "visit_revision" USING btree ("visit_id");--> statement-breakpoint
CREATE INDEX "visit_revision_patient" ON "visit_revision" USING btree ("patient_id");--> statement-breakpoint
ALTER TABLE "care_relation" ADD CONSTRAINT "care_relation_kind" CHECK (kind in ('STAY', 'LISTING', 'SUPPORT', 'ENROLMENT', 'RESPONSIBILITY', 'CARE_REQUEST', 'CONSULT', 'VISIT'));--> statement-breakpoint
CREATE POLICY "visit_by_care_relation" ON "visit" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = visit.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = visit.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "visit_worker" ON "visit" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "visit_code_by_care_relation" ON "visit_code" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = visit_code.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = visit_code.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "visit_code_worker" ON "visit_code" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "visit_revision_by_care_relation" ON "visit_revision" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = visit_revision.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = visit_revision.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "visit_revision_worker" ON "visit_revision" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);