CREATE TABLE "deviation" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"patient_id" uuid NOT NULL,
	"from_unit_id" uuid NOT NULL,
	"to_unit_id" uuid NOT NULL,
	"passed_by" uuid[] DEFAULT '{}' NOT NULL,
	"status" text NOT NULL,
	"type" text NOT NULL,
	"stage" text NOT NULL,
	"severity" text NOT NULL,
	"area" text NOT NULL,
	"what" text NOT NULL,
	"happened_at" timestamp with time zone NOT NULL,
	"context" text NOT NULL,
	"context_id" uuid,
	"reported_at" timestamp with time zone NOT NULL,
	"reported_by" uuid NOT NULL,
	"routed_at" timestamp with time zone NOT NULL,
	"due_on" date NOT NULL,
	"answered_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"lex" text,
	"lex_text" text,
	"lex_at" timestamp with time zone,
	"lex_by" uuid,
	"ivo_on" date,
	"ivo_reference" text,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	CONSTRAINT "deviation_status" CHECK (status in ('REPORTED', 'RECEIVED', 'ANSWERED', 'CLOSED', 'WITHDRAWN')),
	CONSTRAINT "deviation_type" CHECK (type in ('MISSING_MEDICATION_LIST', 'LATE_NOTICE', 'MISSING_NOTICE', 'WRONG_INFORMATION', 'NO_DOCTOR', 'LATE_DISCHARGE', 'FAILED_HANDOVER', 'OTHER')),
	CONSTRAINT "deviation_stage" CHECK (stage in ('IN_HOSPITAL', 'DISCHARGE', 'AT_HOME', 'HANDOVER', 'READMISSION')),
	CONSTRAINT "deviation_severity" CHECK (severity in ('NONE', 'RISK', 'HARM', 'SERIOUS')),
	CONSTRAINT "deviation_area" CHECK (area in ('HEALTH_CARE', 'SOCIAL_SERVICES')),
	CONSTRAINT "deviation_context" CHECK (context in ('PATIENT', 'DOCTOR_REQUEST', 'HANDOVER', 'STAY')),
	CONSTRAINT "deviation_lex" CHECK (lex in ('NONE', 'LEX_MARIA', 'LEX_SARAH')),
	CONSTRAINT "deviation_of_two" CHECK (from_unit_id <> to_unit_id),
	CONSTRAINT "deviation_in_context" CHECK ((context = 'PATIENT') = (context_id is null)),
	CONSTRAINT "deviation_closed" CHECK ((status in ('CLOSED', 'WITHDRAWN')) = (closed_at is not null)),
	CONSTRAINT "deviation_answered" CHECK (status not in ('ANSWERED', 'CLOSED') or answered_at is not null),
	CONSTRAINT "deviation_serious" CHECK (severity <> 'SERIOUS' or status not in ('ANSWERED', 'CLOSED') or lex is not null),
	CONSTRAINT "deviation_assessed" CHECK ((lex is null) = (lex_at is null) and (lex is null) = (lex_text is null)),
	CONSTRAINT "deviation_one_law" CHECK (lex is null or lex = 'NONE' or lex = case area when 'HEALTH_CARE' then 'LEX_MARIA' else 'LEX_SARAH' end),
	CONSTRAINT "deviation_ivo" CHECK ((ivo_on is null and ivo_reference is null) or lex in ('LEX_MARIA', 'LEX_SARAH'))
);
--> statement-breakpoint
ALTER TABLE "deviation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "deviation_message" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"deviation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"text" text,
	"measures" text,
	"at" timestamp with time zone NOT NULL,
	"by" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"to_unit_id" uuid,
	CONSTRAINT "deviation_message_kind" CHECK (kind in ('RECEIVE', 'ANSWER', 'ASSESS', 'REROUTE', 'CLOSE', 'REOPEN', 'WITHDRAW')),
	CONSTRAINT "deviation_message_rerouted" CHECK ((kind = 'REROUTE') = (to_unit_id is not null))
);
--> statement-breakpoint
ALTER TABLE "deviation_message" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "care_relation" DROP CONSTRAINT "care_relation_kind";--> statement-breakpoint
ALTER TABLE "waiting_escalation" DROP CONSTRAINT "waiting_escalation_kind";--> statement-breakpoint
ALTER TABLE "deviation" ADD CONSTRAINT "deviation_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deviation" ADD CONSTRAINT "deviation_from_unit_id_unit_id_fk" FOREIGN KEY ("from_unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deviation" ADD CONSTRAINT "deviation_to_unit_id_unit_id_fk" FOREIGN KEY ("to_unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deviation" ADD CONSTRAINT "deviation_reported_by_person_id_fk" FOREIGN KEY ("reported_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deviation" ADD CONSTRAINT "deviation_lex_by_person_id_fk" FOREIGN KEY ("lex_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deviation_message" ADD CONSTRAINT "deviation_message_deviation_id_deviation_id_fk" FOREIGN KEY ("deviation_id") REFERENCES "public"."deviation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deviation_message" ADD CONSTRAINT "deviation_message_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deviation_message" ADD CONSTRAINT "deviation_message_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deviation_message" ADD CONSTRAINT "deviation_message_to_unit_id_unit_id_fk" FOREIGN KEY ("to_unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "deviation_to" ON "deviation" USING btree ("to_unit_id","status");--> statement-breakpoint
CREATE INDEX "deviation_from" ON "deviation" USING btree ("from_unit_id","status");--> statement-breakpoint
CREATE INDEX "deviation_patient" ON "deviation" USING btree ("patient_id");--> statement-breakpoint
CREATE INDEX "deviation_message_of" ON "deviation_message" USING btree ("deviation_id","at");--> statement-breakpoint
ALTER TABLE "care_relation" ADD CONSTRAINT "care_relation_kind" CHECK (kind in ('STAY', 'LISTING', 'SUPPORT', 'ENROLMENT', 'RESPONSIBILITY', 'CARE_REQUEST', 'CONSULT', 'VISIT', 'CORRECTION', 'RECEIVER_REQUEST', 'DEVIATION'));--> statement-breakpoint
ALTER TABLE "waiting_escalation" ADD CONSTRAINT "waiting_escalation_kind" CHECK (kind in ('PLAN_ANSWER', 'PLAN_QUESTION', 'PLAN_DECLINED', 'LATE_START', 'RISK_DECISION', 'EXTENSION_REVIEW', 'HANDOVER_PROPOSED', 'HANDOVER_QUESTION', 'SUPPORT_OVERDUE', 'MUNICIPAL_CARE_REQUEST', 'CONSULT', 'CONSULT_ASKED_BACK', 'VISIT_REQUEST', 'MEDICATION_SUSPICION', 'CONTACT_SOUGHT', 'DEVIATION_REPORTED', 'DEVIATION_ANSWER', 'DEVIATION_FEEDBACK', 'RECEIVER_REQUEST', 'RECEIVER_DECLINED', 'DOCTOR_REQUEST', 'DOCTOR_REQUEST_ASKED_BACK', 'VISIT_OVERDUE', 'FOLLOW_UP_DUE', 'CORRECTION', 'ON_CALL_GAP', 'ON_CALL_SWAP'));--> statement-breakpoint
CREATE POLICY "deviation_of_the_two" ON "deviation" AS PERMISSIVE FOR ALL TO "app" USING (nullif(current_setting('app.unit', true), '')::uuid in (from_unit_id, to_unit_id) or nullif(current_setting('app.unit', true), '')::uuid = any (passed_by)) WITH CHECK (nullif(current_setting('app.unit', true), '')::uuid in (from_unit_id, to_unit_id) or nullif(current_setting('app.unit', true), '')::uuid = any (passed_by));--> statement-breakpoint
CREATE POLICY "deviation_worker" ON "deviation" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "deviation_message_of_deviation" ON "deviation_message" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from deviation d where d.id = deviation_message.deviation_id)) WITH CHECK (exists (select 1 from deviation d where d.id = deviation_message.deviation_id));--> statement-breakpoint
CREATE POLICY "deviation_message_worker" ON "deviation_message" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);