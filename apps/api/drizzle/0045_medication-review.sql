CREATE TABLE "medication_need" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"patient_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"medicines" smallint,
	"text" text,
	"noted_on" date NOT NULL,
	"noted_at" timestamp with time zone NOT NULL,
	"noted_by" uuid NOT NULL,
	"due_on" date,
	"struck_at" timestamp with time zone,
	"struck_by" uuid,
	"struck_reason" text,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	CONSTRAINT "medication_need_kind" CHECK (kind in ('MEDICINES', 'SUSPICION')),
	CONSTRAINT "medication_need_medicines" CHECK ((kind = 'MEDICINES') = (medicines is not null)),
	CONSTRAINT "medication_need_suspicion" CHECK ((kind = 'SUSPICION') = (due_on is not null) and (kind = 'MEDICINES' or text is not null)),
	CONSTRAINT "medication_need_struck" CHECK ((struck_at is null) = (struck_reason is null) and (struck_at is null) = (struck_by is null))
);
--> statement-breakpoint
ALTER TABLE "medication_need" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "medication_review" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"patient_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"physician_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"held_on" date NOT NULL,
	"medicines" smallint NOT NULL,
	"took_part" text[] NOT NULL,
	"summary" text NOT NULL,
	"changes" jsonb NOT NULL,
	"follow_up_on" date,
	"follow_up" text,
	"in_depth_by" date,
	"entered_at" timestamp with time zone NOT NULL,
	"entered_by" uuid NOT NULL,
	"struck_at" timestamp with time zone,
	"struck_by" uuid,
	"struck_reason" text,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	CONSTRAINT "medication_review_kind" CHECK (kind in ('SIMPLE', 'IN_DEPTH')),
	CONSTRAINT "medication_review_medicines" CHECK (medicines >= 0),
	CONSTRAINT "medication_review_follow_up" CHECK (follow_up_on is null or follow_up is not null),
	CONSTRAINT "medication_review_in_depth" CHECK (kind = 'SIMPLE' or in_depth_by is null),
	CONSTRAINT "medication_review_struck" CHECK ((struck_at is null) = (struck_reason is null) and (struck_at is null) = (struck_by is null))
);
--> statement-breakpoint
ALTER TABLE "medication_review" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "medication_review_revision" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"review_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"reason" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	"recorded_by" uuid DEFAULT nullif(current_setting('app.person', true), '')::uuid
);
--> statement-breakpoint
ALTER TABLE "medication_review_revision" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "waiting_escalation" DROP CONSTRAINT "waiting_escalation_kind";--> statement-breakpoint
ALTER TABLE "medication_need" ADD CONSTRAINT "medication_need_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "medication_need" ADD CONSTRAINT "medication_need_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "medication_need" ADD CONSTRAINT "medication_need_noted_by_person_id_fk" FOREIGN KEY ("noted_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "medication_need" ADD CONSTRAINT "medication_need_struck_by_person_id_fk" FOREIGN KEY ("struck_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "medication_review" ADD CONSTRAINT "medication_review_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "medication_review" ADD CONSTRAINT "medication_review_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "medication_review" ADD CONSTRAINT "medication_review_physician_id_person_id_fk" FOREIGN KEY ("physician_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "medication_review" ADD CONSTRAINT "medication_review_entered_by_person_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "medication_review" ADD CONSTRAINT "medication_review_struck_by_person_id_fk" FOREIGN KEY ("struck_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "medication_review_revision" ADD CONSTRAINT "medication_review_revision_review_id_medication_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."medication_review"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "medication_review_revision" ADD CONSTRAINT "medication_review_revision_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "medication_need_patient" ON "medication_need" USING btree ("patient_id","noted_on");--> statement-breakpoint
CREATE INDEX "medication_review_patient" ON "medication_review" USING btree ("patient_id","held_on");--> statement-breakpoint
CREATE INDEX "medication_review_unit" ON "medication_review" USING btree ("unit_id","held_on");--> statement-breakpoint
CREATE INDEX "medication_review_revision_of" ON "medication_review_revision" USING btree ("review_id");--> statement-breakpoint
CREATE INDEX "medication_review_revision_patient" ON "medication_review_revision" USING btree ("patient_id");--> statement-breakpoint
ALTER TABLE "waiting_escalation" ADD CONSTRAINT "waiting_escalation_kind" CHECK (kind in ('PLAN_ANSWER', 'PLAN_QUESTION', 'PLAN_DECLINED', 'LATE_START', 'RISK_DECISION', 'EXTENSION_REVIEW', 'HANDOVER_PROPOSED', 'HANDOVER_QUESTION', 'SUPPORT_OVERDUE', 'MUNICIPAL_CARE_REQUEST', 'CONSULT', 'CONSULT_ASKED_BACK', 'VISIT_REQUEST', 'MEDICATION_SUSPICION'));--> statement-breakpoint
CREATE POLICY "medication_need_by_care_relation" ON "medication_need" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = medication_need.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = medication_need.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "medication_need_worker" ON "medication_need" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "medication_review_by_care_relation" ON "medication_review" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = medication_review.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = medication_review.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "medication_review_worker" ON "medication_review" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "medication_review_revision_by_care_relation" ON "medication_review_revision" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = medication_review_revision.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = medication_review_revision.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "medication_review_revision_worker" ON "medication_review_revision" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);