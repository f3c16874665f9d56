CREATE TABLE "consult" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"patient_id" uuid,
	"line_id" uuid NOT NULL,
	"from_unit_id" uuid NOT NULL,
	"to_unit_id" uuid NOT NULL,
	"urgency" text NOT NULL,
	"status" text NOT NULL,
	"situation" text NOT NULL,
	"background" text,
	"assessment" text,
	"question" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"asked_by" uuid NOT NULL,
	"acknowledged_at" timestamp with time zone,
	"acknowledged_by" uuid,
	"closed_at" timestamp with time zone,
	"closed_by" uuid,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	CONSTRAINT "consult_urgency" CHECK (urgency in ('NOW', 'TODAY', 'DAYS')),
	CONSTRAINT "consult_status" CHECK (status in ('ASKED', 'ACKNOWLEDGED', 'ASKED_BACK', 'ANSWERED', 'WITHDRAWN')),
	CONSTRAINT "consult_closed" CHECK ((status in ('ANSWERED', 'WITHDRAWN')) = (closed_at is not null))
);
--> statement-breakpoint
ALTER TABLE "consult" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "consult_message" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"consult_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by" uuid NOT NULL,
	CONSTRAINT "consult_message_kind" CHECK (kind in ('ASK_BACK', 'REPLY', 'ANSWER', 'WITHDRAW'))
);
--> statement-breakpoint
ALTER TABLE "consult_message" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "on_call_event" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"line_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"kind" text NOT NULL,
	"by" uuid NOT NULL,
	"period" "tstzrange" NOT NULL,
	"from_person_id" uuid,
	"to_person_id" uuid,
	"text" text,
	CONSTRAINT "on_call_event_kind" CHECK (kind in ('ADDED', 'FILLED', 'SWAPPED', 'SICK', 'REMOVED'))
);
--> statement-breakpoint
CREATE TABLE "on_call_line" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"kind" text NOT NULL,
	"specialty" text,
	"label" text NOT NULL,
	"owner_unit_id" uuid NOT NULL,
	"number" text NOT NULL,
	"hours" jsonb NOT NULL,
	"slots" jsonb NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "on_call_line_kind" CHECK (kind in ('SPECIALTY', 'GENERAL_MEDICINE')),
	CONSTRAINT "on_call_line_specialty" CHECK (specialty in ('INTERNAL_MEDICINE', 'CARDIOLOGY', 'GERIATRICS', 'INFECTIOUS_DISEASES', 'NEUROLOGY', 'ORTHOPAEDICS', 'SURGERY', 'PSYCHIATRY')),
	CONSTRAINT "on_call_line_of_specialty" CHECK ((kind = 'SPECIALTY') = (specialty is not null))
);
--> statement-breakpoint
CREATE TABLE "on_call_member" (
	"line_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"phone" text NOT NULL,
	CONSTRAINT "on_call_member_line_id_person_id_pk" PRIMARY KEY("line_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "on_call_pattern" (
	"line_id" uuid NOT NULL,
	"weekday" integer NOT NULL,
	"place" integer NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "on_call_pattern_line_id_weekday_place_pk" PRIMARY KEY("line_id","weekday","place"),
	CONSTRAINT "on_call_pattern_weekday" CHECK (weekday between 1 and 7 and place >= 0)
);
--> statement-breakpoint
CREATE TABLE "on_call_shift" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"line_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"phone" text NOT NULL,
	"period" "tstzrange" NOT NULL,
	"status" text DEFAULT 'PLANNED' NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	"recorded_by" uuid DEFAULT nullif(current_setting('app.person', true), '')::uuid,
	CONSTRAINT "on_call_shift_status" CHECK (status in ('PLANNED', 'SICK', 'REMOVED')),
	CONSTRAINT "on_call_shift_period" CHECK (not isempty(period) and not lower_inf(period) and not upper_inf(period))
);
--> statement-breakpoint
CREATE TABLE "on_call_swap" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"line_id" uuid NOT NULL,
	"shift_id" uuid NOT NULL,
	"return_shift_id" uuid,
	"from_person_id" uuid NOT NULL,
	"to_person_id" uuid NOT NULL,
	"status" text NOT NULL,
	"text" text,
	"asked_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	"answer_text" text,
	CONSTRAINT "on_call_swap_status" CHECK (status in ('ASKED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
	CONSTRAINT "on_call_swap_answered" CHECK ((status = 'ASKED') = (answered_at is null)),
	CONSTRAINT "on_call_swap_of_two" CHECK (from_person_id <> to_person_id and shift_id is distinct from return_shift_id)
);
--> statement-breakpoint
ALTER TABLE "care_relation" DROP CONSTRAINT "care_relation_kind";--> statement-breakpoint
ALTER TABLE "contact_channel" ADD COLUMN "on_call_line_id" uuid;--> statement-breakpoint
ALTER TABLE "consult" ADD CONSTRAINT "consult_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consult" ADD CONSTRAINT "consult_line_id_on_call_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."on_call_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consult" ADD CONSTRAINT "consult_from_unit_id_unit_id_fk" FOREIGN KEY ("from_unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consult" ADD CONSTRAINT "consult_to_unit_id_unit_id_fk" FOREIGN KEY ("to_unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consult" ADD CONSTRAINT "consult_asked_by_person_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consult" ADD CONSTRAINT "consult_acknowledged_by_person_id_fk" FOREIGN KEY ("acknowledged_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consult" ADD CONSTRAINT "consult_closed_by_person_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consult_message" ADD CONSTRAINT "consult_message_consult_id_consult_id_fk" FOREIGN KEY ("consult_id") REFERENCES "public"."consult"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consult_message" ADD CONSTRAINT "consult_message_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "on_call_event" ADD CONSTRAINT "on_call_event_line_id_on_call_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."on_call_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "on_call_event" ADD CONSTRAINT "on_call_event_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "on_call_event" ADD CONSTRAINT "on_call_event_from_person_id_person_id_fk" FOREIGN KEY ("from_person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "on_call_event" ADD CONSTRAINT "on_call_event_to_person_id_person_id_fk" FOREIGN KEY ("to_person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "on_call_line" ADD CONSTRAINT "on_call_line_owner_unit_id_unit_id_fk" FOREIGN KEY ("owner_unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "on_call_member" ADD CONSTRAINT "on_call_member_line_id_on_call_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."on_call_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "on_call_member" ADD CONSTRAINT "on_call_member_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "on_call_pattern" ADD CONSTRAINT "on_call_pattern_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "on_call_shift" ADD CONSTRAINT "on_call_shift_line_id_on_call_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."on_call_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "on_call_shift" ADD CONSTRAINT "on_call_shift_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "on_call_swap" ADD CONSTRAINT "on_call_swap_line_id_on_call_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."on_call_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "on_call_swap" ADD CONSTRAINT "on_call_swap_shift_id_on_call_shift_id_fk" FOREIGN KEY ("shift_id") REFERENCES "public"."on_call_shift"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "on_call_swap" ADD CONSTRAINT "on_call_swap_return_shift_id_on_call_shift_id_fk" FOREIGN KEY ("return_shift_id") REFERENCES "public"."on_call_shift"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "on_call_swap" ADD CONSTRAINT "on_call_swap_from_person_id_person_id_fk" FOREIGN KEY ("from_person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "on_call_swap" ADD CONSTRAINT "on_call_swap_to_person_id_person_id_fk" FOREIGN KEY ("to_person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "consult_to" ON "consult" USING btree ("to_unit_id","status");--> statement-breakpoint
CREATE INDEX "consult_from" ON "consult" USING btree ("from_unit_id","status");--> statement-breakpoint
CREATE INDEX "consult_patient" ON "consult" USING btree ("patient_id");--> statement-breakpoint
CREATE INDEX "consult_message_of" ON "consult_message" USING btree ("consult_id","at");--> statement-breakpoint
CREATE INDEX "on_call_event_line" ON "on_call_event" USING btree ("line_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "on_call_line_one_per_specialty" ON "on_call_line" USING btree ("specialty");--> statement-breakpoint
CREATE UNIQUE INDEX "on_call_line_one_general" ON "on_call_line" USING btree ("kind") WHERE kind = 'GENERAL_MEDICINE';--> statement-breakpoint
CREATE INDEX "on_call_line_owner" ON "on_call_line" USING btree ("owner_unit_id");--> statement-breakpoint
CREATE INDEX "on_call_member_person" ON "on_call_member" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "on_call_swap_one_open" ON "on_call_swap" USING btree ("shift_id") WHERE status = 'ASKED';--> statement-breakpoint
CREATE INDEX "on_call_swap_line" ON "on_call_swap" USING btree ("line_id","asked_at");--> statement-breakpoint
CREATE INDEX "on_call_swap_return" ON "on_call_swap" USING btree ("return_shift_id");--> statement-breakpoint
ALTER TABLE "care_relation" ADD CONSTRAINT "care_relation_kind" CHECK (kind in ('STAY', 'LISTING', 'SUPPORT', 'ENROLMENT', 'RESPONSIBILITY', 'CARE_REQUEST', 'CONSULT'));--> statement-breakpoint
CREATE POLICY "consult_by_unit_or_care_relation" ON "consult" AS PERMISSIVE FOR ALL TO "app" USING (case when patient_id is null then nullif(current_setting('app.unit', true), '')::uuid in (from_unit_id, to_unit_id) else exists (select 1 from care_relation r where r.patient_id = consult.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz) end) WITH CHECK (case when patient_id is null then nullif(current_setting('app.unit', true), '')::uuid in (from_unit_id, to_unit_id) else exists (select 1 from care_relation r where r.patient_id = consult.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz) end);--> statement-breakpoint
CREATE POLICY "consult_worker" ON "consult" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "consult_message_of_consult" ON "consult_message" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from consult c where c.id = consult_message.consult_id)) WITH CHECK (exists (select 1 from consult c where c.id = consult_message.consult_id));--> statement-breakpoint
CREATE POLICY "consult_message_worker" ON "consult_message" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);