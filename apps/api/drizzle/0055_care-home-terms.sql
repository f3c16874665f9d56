CREATE TABLE "agreement" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"layer" text NOT NULL,
	"counterpart" text NOT NULL,
	"title" text NOT NULL,
	"link" text,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	"recorded_by" uuid DEFAULT nullif(current_setting('app.person', true), '')::uuid,
	CONSTRAINT "agreement_layer" CHECK (layer in ('REGION_MUNICIPALITY', 'MAIN')),
	CONSTRAINT "agreement_days" CHECK (valid_to is null or valid_to >= valid_from)
);
--> statement-breakpoint
CREATE TABLE "care_home_meeting" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"assignment_id" uuid NOT NULL,
	"held_on" date NOT NULL,
	"present" text NOT NULL,
	"minutes" text NOT NULL,
	"unit_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	"recorded_by" uuid DEFAULT nullif(current_setting('app.person', true), '')::uuid
);
--> statement-breakpoint
CREATE TABLE "care_home_term" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"assignment_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"mode" text,
	"phone" text,
	"text" text NOT NULL,
	"proposed_unit_id" uuid NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"proposed_by" uuid,
	"agreed_at" timestamp with time zone,
	"agreed_by" uuid,
	"declined_at" timestamp with time zone,
	"declined_by" uuid,
	"decline_reason" text,
	CONSTRAINT "care_home_term_kind" CHECK (kind in ('DIALOGUE', 'ACUTE_PATH')),
	CONSTRAINT "care_home_term_mode" CHECK (mode in ('PHYSICAL', 'VIDEO', 'PHONE')),
	CONSTRAINT "care_home_term_parts" CHECK (case kind when 'DIALOGUE' then mode is not null else phone is not null end),
	CONSTRAINT "care_home_term_one_answer" CHECK (agreed_at is null or declined_at is null),
	CONSTRAINT "care_home_term_declined" CHECK ((declined_at is null) = (decline_reason is null))
);
--> statement-breakpoint
ALTER TABLE "care_home_assignment" ADD COLUMN "physician_id" uuid;--> statement-breakpoint
ALTER TABLE "care_home_assignment" ADD COLUMN "physician_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "care_home_meeting" ADD CONSTRAINT "care_home_meeting_assignment_id_care_home_assignment_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."care_home_assignment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_home_meeting" ADD CONSTRAINT "care_home_meeting_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_home_term" ADD CONSTRAINT "care_home_term_assignment_id_care_home_assignment_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."care_home_assignment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_home_term" ADD CONSTRAINT "care_home_term_proposed_unit_id_unit_id_fk" FOREIGN KEY ("proposed_unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_home_term" ADD CONSTRAINT "care_home_term_proposed_by_person_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_home_term" ADD CONSTRAINT "care_home_term_agreed_by_person_id_fk" FOREIGN KEY ("agreed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_home_term" ADD CONSTRAINT "care_home_term_declined_by_person_id_fk" FOREIGN KEY ("declined_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreement_counterpart" ON "agreement" USING btree ("layer","counterpart");--> statement-breakpoint
CREATE UNIQUE INDEX "care_home_meeting_once" ON "care_home_meeting" USING btree ("assignment_id","held_on");--> statement-breakpoint
CREATE UNIQUE INDEX "care_home_term_one_open" ON "care_home_term" USING btree ("assignment_id","kind") WHERE agreed_at is null and declined_at is null;--> statement-breakpoint
ALTER TABLE "care_home_assignment" ADD CONSTRAINT "care_home_assignment_physician_id_person_id_fk" FOREIGN KEY ("physician_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;