CREATE TABLE "care_home_former_physician" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"assignment_id" uuid NOT NULL,
	"physician_id" uuid NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"until" timestamp with time zone NOT NULL,
	CONSTRAINT "care_home_former_physician_time" CHECK (until >= since)
);
--> statement-breakpoint
CREATE TABLE "care_home_text" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"title" text NOT NULL,
	"link" text,
	"raises" boolean NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	"recorded_by" uuid DEFAULT nullif(current_setting('app.person', true), '')::uuid
);
--> statement-breakpoint
CREATE TABLE "care_home_text_use" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"assignment_id" uuid NOT NULL,
	"text_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"proposed_by" uuid,
	"agreed_at" timestamp with time zone,
	"agreed_by" uuid,
	"declined_at" timestamp with time zone,
	"declined_by" uuid,
	"decline_reason" text,
	CONSTRAINT "care_home_text_use_one_answer" CHECK (agreed_at is null or declined_at is null),
	CONSTRAINT "care_home_text_use_declined" CHECK ((declined_at is null) = (decline_reason is null))
);
--> statement-breakpoint
ALTER TABLE "care_home_former_physician" ADD CONSTRAINT "care_home_former_physician_assignment_id_care_home_assignment_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."care_home_assignment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_home_former_physician" ADD CONSTRAINT "care_home_former_physician_physician_id_person_id_fk" FOREIGN KEY ("physician_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_home_text_use" ADD CONSTRAINT "care_home_text_use_assignment_id_care_home_assignment_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."care_home_assignment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_home_text_use" ADD CONSTRAINT "care_home_text_use_text_id_care_home_text_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."care_home_text"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_home_text_use" ADD CONSTRAINT "care_home_text_use_proposed_by_person_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_home_text_use" ADD CONSTRAINT "care_home_text_use_agreed_by_person_id_fk" FOREIGN KEY ("agreed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_home_text_use" ADD CONSTRAINT "care_home_text_use_declined_by_person_id_fk" FOREIGN KEY ("declined_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "care_home_former_physician_assignment" ON "care_home_former_physician" USING btree ("assignment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "care_home_text_title" ON "care_home_text" USING btree ("title");--> statement-breakpoint
CREATE UNIQUE INDEX "care_home_text_use_once" ON "care_home_text_use" USING btree ("assignment_id","valid_from") WHERE agreed_at is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "care_home_text_use_one_open" ON "care_home_text_use" USING btree ("assignment_id") WHERE agreed_at is null and declined_at is null;--> statement-breakpoint
CREATE INDEX "care_home_text_use_text" ON "care_home_text_use" USING btree ("text_id");