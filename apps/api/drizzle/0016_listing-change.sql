ALTER TABLE "handover" ADD COLUMN "relisted_to" uuid;--> statement-breakpoint
ALTER TABLE "support" ADD COLUMN "former_receiving_unit_id" uuid;--> statement-breakpoint
ALTER TABLE "support" ADD COLUMN "relisted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "handover" ADD CONSTRAINT "handover_relisted_to_unit_id_fk" FOREIGN KEY ("relisted_to") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support" ADD CONSTRAINT "support_former_receiving_unit_id_unit_id_fk" FOREIGN KEY ("former_receiving_unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;