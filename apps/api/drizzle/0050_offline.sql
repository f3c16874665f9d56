CREATE TABLE "offline_pack" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"scope" text NOT NULL,
	"patients" integer NOT NULL,
	"packed_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"key" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	CONSTRAINT "offline_pack_scope" CHECK (scope in ('MINE', 'UNIT'))
);
--> statement-breakpoint
ALTER TABLE "offline_pack" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "doctor_request" ADD COLUMN "written_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "visit" ADD COLUMN "received_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "offline_pack" ADD CONSTRAINT "offline_pack_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offline_pack" ADD CONSTRAINT "offline_pack_assignment_id_assignment_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offline_pack" ADD CONSTRAINT "offline_pack_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "offline_pack_person" ON "offline_pack" USING btree ("person_id","assignment_id");--> statement-breakpoint
CREATE POLICY "offline_pack_own" ON "offline_pack" AS PERMISSIVE FOR ALL TO "app" USING (person_id = nullif(current_setting('app.person', true), '')::uuid
      and assignment_id = nullif(current_setting('app.assignment', true), '')::uuid) WITH CHECK (person_id = nullif(current_setting('app.person', true), '')::uuid
      and assignment_id = nullif(current_setting('app.assignment', true), '')::uuid);