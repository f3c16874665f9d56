CREATE TABLE "doctor_request" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"patient_id" uuid NOT NULL,
	"from_unit_id" uuid NOT NULL,
	"to_unit_id" uuid NOT NULL,
	"urgency" text NOT NULL,
	"status" text NOT NULL,
	"situation" text NOT NULL,
	"background" text,
	"assessment" text NOT NULL,
	"recommendation" text NOT NULL,
	"vital_signs" jsonb,
	"pregnant" boolean DEFAULT false NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"sent_by" uuid NOT NULL,
	"acknowledged_at" timestamp with time zone,
	"acknowledged_by" uuid,
	"closed_at" timestamp with time zone,
	"closed_by" uuid,
	"closed_unit_id" uuid,
	"withdraw_reason" text,
	"visit_id" uuid,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	CONSTRAINT "doctor_request_urgency" CHECK (urgency in ('ACUTE', 'TODAY', 'PLANNED')),
	CONSTRAINT "doctor_request_status" CHECK (status in ('SENT', 'ACKNOWLEDGED', 'ASKED_BACK', 'ADVISED', 'VISIT', 'CLOSED', 'WITHDRAWN')),
	CONSTRAINT "doctor_request_withdraw_reason" CHECK (withdraw_reason in ('BETTER', 'SOLVED_OTHERWISE', 'MISTAKE', 'DOCTOR_HIRED')),
	CONSTRAINT "doctor_request_closed" CHECK ((status in ('ADVISED', 'VISIT', 'CLOSED', 'WITHDRAWN')) = (closed_at is not null and closed_by is not null and closed_unit_id is not null)),
	CONSTRAINT "doctor_request_withdrawn" CHECK ((status = 'WITHDRAWN') = (withdraw_reason is not null)),
	CONSTRAINT "doctor_request_visit" CHECK ((status = 'VISIT') = (visit_id is not null)),
	CONSTRAINT "doctor_request_times" CHECK (closed_at >= sent_at and acknowledged_at >= sent_at)
);
--> statement-breakpoint
ALTER TABLE "doctor_request" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "doctor_request_message" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"request_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	CONSTRAINT "doctor_request_message_kind" CHECK (kind in ('ASK_BACK', 'REPLY', 'ADVISE', 'BOOK_VISIT', 'CLOSE', 'NOTE_ADVICE', 'WITHDRAW'))
);
--> statement-breakpoint
ALTER TABLE "doctor_request_message" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "doctor_request" ADD CONSTRAINT "doctor_request_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "doctor_request" ADD CONSTRAINT "doctor_request_from_unit_id_unit_id_fk" FOREIGN KEY ("from_unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "doctor_request" ADD CONSTRAINT "doctor_request_to_unit_id_unit_id_fk" FOREIGN KEY ("to_unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "doctor_request" ADD CONSTRAINT "doctor_request_sent_by_person_id_fk" FOREIGN KEY ("sent_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "doctor_request" ADD CONSTRAINT "doctor_request_acknowledged_by_person_id_fk" FOREIGN KEY ("acknowledged_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "doctor_request" ADD CONSTRAINT "doctor_request_closed_by_person_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "doctor_request" ADD CONSTRAINT "doctor_request_closed_unit_id_unit_id_fk" FOREIGN KEY ("closed_unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "doctor_request" ADD CONSTRAINT "doctor_request_visit_id_visit_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "doctor_request_message" ADD CONSTRAINT "doctor_request_message_request_id_doctor_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."doctor_request"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "doctor_request_message" ADD CONSTRAINT "doctor_request_message_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "doctor_request_message" ADD CONSTRAINT "doctor_request_message_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "doctor_request_message" ADD CONSTRAINT "doctor_request_message_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "doctor_request_patient" ON "doctor_request" USING btree ("patient_id","status");--> statement-breakpoint
CREATE INDEX "doctor_request_from" ON "doctor_request" USING btree ("from_unit_id","sent_at");--> statement-breakpoint
CREATE INDEX "doctor_request_message_of" ON "doctor_request_message" USING btree ("request_id","at");--> statement-breakpoint
CREATE INDEX "doctor_request_message_patient" ON "doctor_request_message" USING btree ("patient_id");--> statement-breakpoint
CREATE POLICY "doctor_request_by_care_relation" ON "doctor_request" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = doctor_request.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = doctor_request.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "doctor_request_worker" ON "doctor_request" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "doctor_request_message_by_care_relation" ON "doctor_request_message" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = doctor_request_message.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = doctor_request_message.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "doctor_request_message_worker" ON "doctor_request_message" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);