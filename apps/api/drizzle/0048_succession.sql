CREATE TABLE "care_home" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"municipality_code" text NOT NULL,
	"unit_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	"recorded_by" uuid DEFAULT nullif(current_setting('app.person', true), '')::uuid
);
--> statement-breakpoint
CREATE TABLE "care_home_assignment" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"care_home_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"renewed_from" date,
	"follows_id" uuid,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	"end_reason" text,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	"recorded_by" uuid DEFAULT nullif(current_setting('app.person', true), '')::uuid,
	CONSTRAINT "care_home_assignment_days" CHECK (valid_to is null or valid_to >= valid_from),
	CONSTRAINT "care_home_assignment_ended" CHECK ((valid_to is null) = (end_reason is null))
);
--> statement-breakpoint
CREATE TABLE "care_home_places" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"care_home_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"ordinary" integer NOT NULL,
	"short_stay" integer NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"proposed_by" uuid,
	"confirmed_at" timestamp with time zone,
	"confirmed_by" uuid,
	"declined_at" timestamp with time zone,
	"declined_by" uuid,
	"decline_reason" text,
	CONSTRAINT "care_home_places_number" CHECK (ordinary between 0 and 500 and short_stay between 0 and 500),
	CONSTRAINT "care_home_places_one_answer" CHECK (confirmed_at is null or declined_at is null),
	CONSTRAINT "care_home_places_declined" CHECK ((declined_at is null) = (decline_reason is null))
);
--> statement-breakpoint
CREATE TABLE "receiver_request" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"patient_id" uuid NOT NULL,
	"from_unit_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"status" text NOT NULL,
	"message" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"asked_by" uuid NOT NULL,
	"answered_at" timestamp with time zone,
	"answered_by" uuid,
	"decline_reason" text,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_by" uuid,
	CONSTRAINT "receiver_request_status" CHECK (status in ('ASKED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
	CONSTRAINT "receiver_request_answered" CHECK (status not in ('ACCEPTED', 'DECLINED') or answered_at is not null),
	CONSTRAINT "receiver_request_declined" CHECK ((status = 'DECLINED') = (decline_reason is not null)),
	CONSTRAINT "receiver_request_withdrawn" CHECK ((status = 'WITHDRAWN') = (withdrawn_at is not null))
);
--> statement-breakpoint
ALTER TABLE "receiver_request" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "unit_succession" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"kind" text NOT NULL,
	"predecessor_id" uuid NOT NULL,
	"successor_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	"decided_by" uuid,
	"applied_at" timestamp with time zone,
	"moved" jsonb,
	"cancelled_at" timestamp with time zone,
	"cancelled_by" uuid,
	"cancel_reason" text,
	CONSTRAINT "unit_succession_kind" CHECK (kind in ('MERGE', 'SALE', 'BRANCH', 'CLOSING')),
	CONSTRAINT "unit_succession_other" CHECK (predecessor_id <> successor_id),
	CONSTRAINT "unit_succession_cancelled" CHECK ((cancelled_at is null) = (cancel_reason is null)),
	CONSTRAINT "unit_succession_one_end" CHECK (applied_at is null or cancelled_at is null)
);
--> statement-breakpoint
ALTER TABLE "timeline_correction" DROP CONSTRAINT "timeline_correction_reason";--> statement-breakpoint
ALTER TABLE "care_relation" DROP CONSTRAINT "care_relation_kind";--> statement-breakpoint
ALTER TABLE "responsibility" DROP CONSTRAINT "responsibility_reason";--> statement-breakpoint
ALTER TABLE "waiting_escalation" DROP CONSTRAINT "waiting_escalation_kind";--> statement-breakpoint
ALTER TABLE "listing" ADD COLUMN "succession_id" uuid;--> statement-breakpoint
ALTER TABLE "care_home" ADD CONSTRAINT "care_home_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_home_assignment" ADD CONSTRAINT "care_home_assignment_care_home_id_care_home_id_fk" FOREIGN KEY ("care_home_id") REFERENCES "public"."care_home"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_home_assignment" ADD CONSTRAINT "care_home_assignment_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_home_assignment" ADD CONSTRAINT "care_home_assignment_follows_id_care_home_assignment_id_fk" FOREIGN KEY ("follows_id") REFERENCES "public"."care_home_assignment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_home_assignment" ADD CONSTRAINT "care_home_assignment_ended_by_person_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_home_places" ADD CONSTRAINT "care_home_places_care_home_id_care_home_id_fk" FOREIGN KEY ("care_home_id") REFERENCES "public"."care_home"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_home_places" ADD CONSTRAINT "care_home_places_proposed_by_person_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_home_places" ADD CONSTRAINT "care_home_places_confirmed_by_person_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_home_places" ADD CONSTRAINT "care_home_places_declined_by_person_id_fk" FOREIGN KEY ("declined_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receiver_request" ADD CONSTRAINT "receiver_request_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receiver_request" ADD CONSTRAINT "receiver_request_from_unit_id_unit_id_fk" FOREIGN KEY ("from_unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receiver_request" ADD CONSTRAINT "receiver_request_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receiver_request" ADD CONSTRAINT "receiver_request_asked_by_person_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receiver_request" ADD CONSTRAINT "receiver_request_answered_by_person_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receiver_request" ADD CONSTRAINT "receiver_request_withdrawn_by_person_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_succession" ADD CONSTRAINT "unit_succession_predecessor_id_unit_id_fk" FOREIGN KEY ("predecessor_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_succession" ADD CONSTRAINT "unit_succession_successor_id_unit_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_succession" ADD CONSTRAINT "unit_succession_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_succession" ADD CONSTRAINT "unit_succession_cancelled_by_person_id_fk" FOREIGN KEY ("cancelled_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "care_home_name" ON "care_home" USING btree ("municipality_code","name");--> statement-breakpoint
CREATE INDEX "care_home_unit" ON "care_home" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "care_home_assignment_unit" ON "care_home_assignment" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "care_home_assignment_home" ON "care_home_assignment" USING btree ("care_home_id");--> statement-breakpoint
CREATE UNIQUE INDEX "care_home_places_once" ON "care_home_places" USING btree ("care_home_id","valid_from") WHERE confirmed_at is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "care_home_places_one_open" ON "care_home_places" USING btree ("care_home_id") WHERE confirmed_at is null and declined_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "receiver_request_one" ON "receiver_request" USING btree ("patient_id") WHERE status in ('ASKED', 'ACCEPTED');--> statement-breakpoint
CREATE INDEX "receiver_request_unit" ON "receiver_request" USING btree ("unit_id","status");--> statement-breakpoint
CREATE INDEX "receiver_request_patient" ON "receiver_request" USING btree ("patient_id");--> statement-breakpoint
CREATE UNIQUE INDEX "unit_succession_once" ON "unit_succession" USING btree ("predecessor_id") WHERE cancelled_at is null;--> statement-breakpoint
CREATE INDEX "unit_succession_successor" ON "unit_succession" USING btree ("successor_id");--> statement-breakpoint
ALTER TABLE "listing" ADD CONSTRAINT "listing_succession_id_unit_succession_id_fk" FOREIGN KEY ("succession_id") REFERENCES "public"."unit_succession"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "timeline_correction" ADD CONSTRAINT "timeline_correction_reason" CHECK (reason in ('FIRST_CONTACT', 'LISTING', 'ADMISSION', 'TRANSFER', 'DISCHARGE', 'DISCHARGE_UNCONFIRMED', 'SUPPORT_START', 'SUPPORT_LATE_START', 'PHYSICIAN_CHANGED', 'HANDOVER', 'SUPPORT_DECLINED', 'MOVED', 'UNIT_SUCCEEDED', 'RECEIVER_ACCEPTED', 'DEATH'));--> statement-breakpoint
ALTER TABLE "care_relation" ADD CONSTRAINT "care_relation_kind" CHECK (kind in ('STAY', 'LISTING', 'SUPPORT', 'ENROLMENT', 'RESPONSIBILITY', 'CARE_REQUEST', 'CONSULT', 'VISIT', 'CORRECTION', 'RECEIVER_REQUEST'));--> statement-breakpoint
ALTER TABLE "responsibility" ADD CONSTRAINT "responsibility_reason" CHECK (reason in ('FIRST_CONTACT', 'LISTING', 'ADMISSION', 'TRANSFER', 'DISCHARGE', 'DISCHARGE_UNCONFIRMED', 'SUPPORT_START', 'SUPPORT_LATE_START', 'PHYSICIAN_CHANGED', 'HANDOVER', 'SUPPORT_DECLINED', 'MOVED', 'UNIT_SUCCEEDED', 'RECEIVER_ACCEPTED', 'DEATH'));--> statement-breakpoint
ALTER TABLE "waiting_escalation" ADD CONSTRAINT "waiting_escalation_kind" CHECK (kind in ('PLAN_ANSWER', 'PLAN_QUESTION', 'PLAN_DECLINED', 'LATE_START', 'RISK_DECISION', 'EXTENSION_REVIEW', 'HANDOVER_PROPOSED', 'HANDOVER_QUESTION', 'SUPPORT_OVERDUE', 'MUNICIPAL_CARE_REQUEST', 'CONSULT', 'CONSULT_ASKED_BACK', 'VISIT_REQUEST', 'MEDICATION_SUSPICION', 'RECEIVER_REQUEST', 'RECEIVER_DECLINED'));--> statement-breakpoint
CREATE POLICY "receiver_request_by_care_relation" ON "receiver_request" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = receiver_request.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = receiver_request.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "receiver_request_worker" ON "receiver_request" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);