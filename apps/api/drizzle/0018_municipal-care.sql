CREATE TABLE "municipal_care_request" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"patient_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"from_unit_id" uuid NOT NULL,
	"to_unit_id" uuid NOT NULL,
	"threshold_reason" text NOT NULL,
	"text" text NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"requested_by" uuid NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" uuid,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"reason_code" text,
	"decision_text" text,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	CONSTRAINT "municipal_care_request_kind" CHECK (kind in ('ENROLMENT', 'SINGLE_VISITS')),
	CONSTRAINT "municipal_care_request_status" CHECK (status in ('REQUESTED', 'ACCEPTED', 'DECLINED')),
	CONSTRAINT "municipal_care_request_threshold" CHECK (threshold_reason in ('MOBILITY', 'COGNITION', 'MENTAL_ILLNESS', 'SEVERE_ILLNESS', 'END_OF_LIFE')),
	CONSTRAINT "municipal_care_request_reason" CHECK (reason_code in ('CAN_GET_TO_CLINIC', 'SHORT_TERM', 'OTHER_MUNICIPALITY', 'PATIENT_DECLINES')),
	CONSTRAINT "municipal_care_request_decided" CHECK ((status = 'REQUESTED') = (decided_at is null)),
	CONSTRAINT "municipal_care_request_declined" CHECK (status <> 'DECLINED' or reason_code is not null),
	CONSTRAINT "municipal_care_request_visits" CHECK (kind = 'ENROLMENT' or ends_on is not null)
);
--> statement-breakpoint
ALTER TABLE "municipal_care_request" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "care_relation" DROP CONSTRAINT "care_relation_kind";--> statement-breakpoint
ALTER TABLE "enrolment" ADD COLUMN "end_reason" text;--> statement-breakpoint
ALTER TABLE "enrolment" ADD COLUMN "end_text" text;--> statement-breakpoint
ALTER TABLE "municipal_care_request" ADD CONSTRAINT "municipal_care_request_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "municipal_care_request" ADD CONSTRAINT "municipal_care_request_from_unit_id_unit_id_fk" FOREIGN KEY ("from_unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "municipal_care_request" ADD CONSTRAINT "municipal_care_request_to_unit_id_unit_id_fk" FOREIGN KEY ("to_unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "municipal_care_request" ADD CONSTRAINT "municipal_care_request_requested_by_person_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "municipal_care_request" ADD CONSTRAINT "municipal_care_request_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "municipal_care_request_one_open" ON "municipal_care_request" USING btree ("patient_id") WHERE status = 'REQUESTED';--> statement-breakpoint
CREATE INDEX "municipal_care_request_to" ON "municipal_care_request" USING btree ("to_unit_id","status");--> statement-breakpoint
CREATE INDEX "municipal_care_request_patient" ON "municipal_care_request" USING btree ("patient_id");--> statement-breakpoint
ALTER TABLE "care_relation" ADD CONSTRAINT "care_relation_kind" CHECK (kind in ('STAY', 'LISTING', 'SUPPORT', 'ENROLMENT', 'RESPONSIBILITY', 'CARE_REQUEST'));--> statement-breakpoint
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_end_reason" CHECK (end_reason in ('NEED_CEASED', 'CAN_GET_TO_CLINIC', 'MOVED', 'PATIENT_DECLINES'));--> statement-breakpoint
CREATE POLICY "municipal_care_request_by_care_relation" ON "municipal_care_request" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = municipal_care_request.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = municipal_care_request.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "municipal_care_request_worker" ON "municipal_care_request" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);